// swift-tools-version: 6.2
import PackageDescription

/// One list for every target: Swift 6 mode, and the features that will be the default of the next one.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A program for use holds the Swift runtime: it starts sooner, calls it without a detour, and runs where none is installed.
let selfContained: [LinkerSetting] = [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]

let package = Package(
  name: "kehoach",
  products: [
    .executable(name: "kehoach", targets: ["kehoach"]),
    .library(name: "PlanPipeline", targets: ["PlanPipeline"]),
    .library(name: "CampaignRecord", targets: ["CampaignRecord"]),
  ],
  targets: [
    // What every plan rests on: facts, letters, and the record itself.
    .target(name: "Lexicons", path: "Lexicons", exclude: Tables.files, swiftSettings: settings),
    .target(name: "VietnameseText", swiftSettings: settings),
    .target(name: "CampaignRecord", swiftSettings: settings),

    // From a file to a record, one room after the other.
    .target(name: "PlanText", dependencies: ["VietnameseText"], swiftSettings: settings),
    .target(
      name: "PlanReading", dependencies: ["PlanText", "VietnameseText", "CArchive", "CCage", "CXML"],
      swiftSettings: settings),
    .target(
      name: "PlanParsing",
      dependencies: ["PlanText", "VietnameseText", "Lexicons", "CampaignRecord"],
      swiftSettings: settings),
    .target(
      name: "PlanChecking",
      dependencies: ["PlanParsing", "PlanText", "VietnameseText", "Lexicons", "CampaignRecord"],
      swiftSettings: settings),
    .target(
      name: "PlanPipeline",
      dependencies: [
        "PlanReading", "PlanParsing", "PlanChecking", "PlanText", "VietnameseText", "Lexicons", "CampaignRecord",
        "CCrypto",
      ],
      swiftSettings: settings),

    // From a record to what is kept and to files for others.
    .target(
      name: "CampaignStore", dependencies: ["CampaignRecord", "VietnameseText", "CSQLite", "CZstandard"],
      swiftSettings: settings),
    .target(
      name: "RecordPublishing",
      dependencies: ["CampaignRecord", "PlanText", "VietnameseText", "CArchive", "CCrypto"],
      swiftSettings: settings),

    // What a person runs.
    .executableTarget(
      name: "kehoach",
      dependencies: [
        "PlanPipeline", "CampaignStore", "RecordPublishing", "PlanReading", "PlanChecking", "PlanParsing", "PlanText",
        "VietnameseText", "Lexicons", "CampaignRecord", "CMemory",
      ],
      swiftSettings: settings, linkerSettings: selfContained),
    .executableTarget(
      name: "kehoach-benchmark",
      dependencies: [
        "PlanPipeline", "CampaignStore", "RecordPublishing", "PlanReading", "PlanChecking", "PlanParsing", "PlanText",
        "VietnameseText", "Lexicons", "CampaignRecord",
      ],
      swiftSettings: settings, linkerSettings: selfContained),

    // What lies between fork and exec, for converters that run within limits.
    .target(name: "CCage"),

    // System libraries.
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZstandard", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // Tests: one target for each target, one for the command line, one over the corpus, one of shared helpers.
    .target(
      name: "TestSupport", dependencies: ["CampaignRecord", "PlanPipeline", "CArchive"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "CampaignRecordTests", dependencies: ["CampaignRecord", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "LexiconsTests", dependencies: ["Lexicons", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "PlanReadingTests", dependencies: ["PlanReading", "PlanText", "VietnameseText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanParsingTests",
      dependencies: ["PlanParsing", "PlanReading", "PlanText", "CampaignRecord", "VietnameseText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanCheckingTests",
      dependencies: [
        "PlanChecking", "PlanReading", "PlanParsing", "PlanText", "VietnameseText", "Lexicons", "CampaignRecord",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanPipelineTests",
      dependencies: [
        "PlanPipeline", "PlanChecking", "PlanReading", "PlanParsing", "PlanText", "VietnameseText", "Lexicons",
        "CampaignRecord", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CampaignStoreTests",
      dependencies: [
        "CampaignStore", "CampaignRecord", "PlanPipeline", "PlanText", "VietnameseText", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RecordPublishingTests",
      dependencies: [
        "RecordPublishing", "PlanPipeline", "PlanReading", "PlanChecking", "PlanParsing", "Lexicons",
        "CampaignRecord", "PlanText", "VietnameseText", "TestSupport", "CXML",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["CampaignRecord", "PlanChecking", "TestSupport", "kehoach"],
      exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "BenchmarkTests",
      dependencies: [
        "kehoach-benchmark", "PlanPipeline", "PlanChecking", "PlanParsing", "Lexicons", "CampaignRecord",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CorpusTests",
      dependencies: ["PlanPipeline", "PlanReading", "PlanChecking", "Lexicons", "CampaignRecord", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
  ]
)

/// The tables of facts in `Lexicons/`: read by people and by `--lexicons`, compiled in through `EmbeddedTables.swift`.
enum Tables {
  static let files: [String] = [
    "README.md", "agencies.tsv", "anniversaries.tsv", "body_nouns.tsv", "confusions.tsv", "congresses.tsv",
    "document_types.tsv", "duty_exceptions.tsv", "duty_words.tsv", "known_documents.tsv", "provinces.tsv",
    "word_meetings.tsv",
  ]
}
