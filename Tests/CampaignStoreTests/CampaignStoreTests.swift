import CampaignStore
import Testing

/// The store stands on a library that has what it needs.
struct CampaignStoreTests {
  @Test func theLibraryIsOfTheThirdVersion() {
    #expect(CampaignStore.libraryVersion.hasPrefix("3."))
  }
}
