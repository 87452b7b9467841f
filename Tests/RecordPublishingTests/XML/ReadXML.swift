import CXML

/// XML read back by libxml2.
struct ReadXML {
  /// The text of all elements, in order.
  let text: String
  /// The names of all elements, in order.
  let names: [String]
  /// The identifiers of Akoma Ntoso, in order.
  let identifiers: [String]

  /// The document; null where it is not well-formed.
  init?(_ bytes: [UInt8]) {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil, options)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var names: [String] = []
    var identifiers: [String] = []
    var nodes: [xmlNodePtr] = [root]
    while let node = nodes.popLast() {
      guard node.pointee.type == XML_ELEMENT_NODE else { continue }
      names.append(String(cString: node.pointee.name))
      if let value = xmlGetNoNsProp(node, "eId") {
        identifiers.append(String(cString: value))
        free(value)
      }
      var child: xmlNodePtr? = node.pointee.last
      while let next = child {
        nodes.append(next)
        child = next.pointee.prev
      }
    }
    self.names = names
    self.identifiers = identifiers
    guard let content = xmlNodeGetContent(root) else { return nil }
    text = String(cString: content)
    free(content)
  }
}
