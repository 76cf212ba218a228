package org.plenary.word;

/** Something inside an element, as it was written. */
sealed interface XmlNode permits XmlElement, XmlNode.Raw {
  /** Writes it as it stood, if nobody changed it. */
  void write(StringBuilder out);

  /** Text, a comment or an instruction; never taken apart unless it is text. */
  record Raw(String markup) implements XmlNode {
    @Override
    public void write(StringBuilder out) {
      out.append(markup);
    }
  }
}
