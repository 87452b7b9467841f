public import CampaignRecord

/// Writes the header by which offices hand a document to one another: edXML (QCVN 102:2016/BTTTT, as amended in 2022), the
/// `MessageHeader` with what a plan says of itself.
///
/// Codes that no plan states (`OrganId`, the code of the document's type) and what is made of them (`DocumentId`, `To`) are
/// for the system that sends; they are left out, not guessed. So is a date that is no full day.
public struct EdXMLWriter: Sendable {
  /// A writer.
  public init() {}

  /// The header of a plan, a document of its own.
  public func bytes(of record: CampaignRecord) -> [UInt8] {
    var writer = XMLWriter()
    let namespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016"
    writer.element("edXML", [("xmlns", namespace), ("xmlns:edXML", namespace)]) { writer in
      writer.line()
      writer.element("edXML:edXMLEnvelope") { writer in
        writer.element("edXML:edXMLHeader") { writer in
          writer.line()
          writer.element("edXML:MessageHeader") { writer in
            writer.line()
            writeHeader(record, to: &writer)
          }
          writer.line()
        }
      }
      writer.line()
    }
    writer.line()
    return writer.bytes
  }

  private func writeHeader(_ record: CampaignRecord, to writer: inout XMLWriter) {
    let header: Header = record.header
    writer.group("edXML:From") { writer in
      writer.element("edXML:OrganizationInCharge", text: header.issuer?.parent)
      writer.element("edXML:OrganName", text: header.issuer?.name)
    }
    writer.group("edXML:Code") { writer in
      writer.element("edXML:CodeNumber", text: header.number?.serial)
      writer.element("edXML:CodeNotation", text: header.number?.symbol)
    }
    writer.group("edXML:PromulgationInfo") { writer in
      writer.element("edXML:Place", text: header.place)
      writer.element("edXML:PromulgationDate", text: header.issuedOn?.value.single?.slashedText)
    }
    writer.group("edXML:DocumentType") { writer in
      writer.element("edXML:TypeName", text: header.type?.name)
    }
    writer.element("edXML:Subject", text: (header.title?.text ?? PlanLabel.text(record)).onOneLine.cut(to: 500))
    writer.group("edXML:SignerInfo") { writer in
      let signatory: Closing.Signatory? = record.closing.signatory
      writer.element("edXML:Competence", text: signatory?.authority)
      writer.element("edXML:Position", text: signatory?.title)
      writer.element("edXML:FullName", text: signatory?.name)
    }
    writer.element("edXML:DueDate", text: dueDate(record))
    writer.group("edXML:ToPlaces") { writer in
      for recipient in record.closing.recipients {
        writer.element("edXML:Place", text: recipient.name.onOneLine.cut(to: 150))
      }
    }
    writer.group("edXML:OtherInfo") { writer in
      writer.element("edXML:PageAmount", text: record.source.pages.map(String.init))
      writer.group("edXML:Appendixes") { writer in
        for attachment in record.attachments {
          let title: String? = attachment.header.title?.text ?? attachment.header.type?.name
          writer.element("edXML:Appendix", text: title?.onOneLine.cut(to: 250))
        }
      }
    }
  }

  /// The day of the only deadline that names one: a header has room for one, and which of many it were would be a guess.
  private func dueDate(_ record: CampaignRecord) -> String? {
    let days: [String] = record.deadlines.compactMap { deadline in
      switch deadline.kind {
      case .by, .before, .until: deadline.value.single?.slashedText
      case .in, .from, .recurring: nil
      }
    }
    return days.count == 1 ? days[0] : nil
  }
}

extension PartialDate {
  /// The day as edXML writes it, `2025/06/30`; null where it is no full day of the calendar.
  fileprivate var slashedText: String? {
    guard CalendarDay(self) != nil else { return nil }
    return String(
      decoding: ExtendedDate.date(self).description.utf8.map { byte in byte == 0x2D ? 0x2F : byte }, as: UTF8.self)
  }
}

extension String {
  /// The first so many letters, as a standard counts them in Unicode scalars.
  fileprivate func cut(to length: Int) -> String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(length)))
  }
}
