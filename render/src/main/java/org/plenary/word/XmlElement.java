package org.plenary.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An element that remembers how it was written: {@code <w:p w:rsidR="00A1">}.
 *
 * <p>What nobody touches comes out as it went in, letter by letter.
 */
final class XmlElement implements XmlNode {
  /** The position of an element that was in no file. */
  static final int MADE = -1;

  private final int position;
  private final XmlSpace space;
  private final String tagName;
  private final String name;
  private final List<XmlNode> children = new ArrayList<>();
  private String tag;
  private Optional<XmlElement> parent = Optional.empty();

  /**
   * @param tag the start tag with its angle brackets, {@code <w:tab/>}
   * @param tagName its name with the prefix, {@code w:tab}
   * @param position how many characters of the part stand before it
   */
  XmlElement(String tag, String tagName, XmlSpace space, int position) {
    this.tag = tag;
    this.tagName = tagName;
    this.name = tagName.substring(tagName.indexOf(':') + 1);
    this.space = space;
    this.position = position;
  }

  int position() {
    return position;
  }

  XmlSpace space() {
    return space;
  }

  /** The name without its prefix. */
  String name() {
    return name;
  }

  /** {@code w:}, or nothing. */
  String prefix() {
    return tagName.substring(0, tagName.length() - name.length());
  }

  boolean isWord(String local) {
    return space == XmlSpace.WORD && name.equals(local);
  }

  boolean isOneOf(Set<String> locals) {
    return space == XmlSpace.WORD && locals.contains(name);
  }

  Optional<XmlElement> parent() {
    return parent;
  }

  List<XmlNode> children() {
    return children;
  }

  /** The children that are elements; a list of its own, so that the tree may change meanwhile. */
  List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  Optional<XmlElement> child(String local) {
    return elements().stream().filter(each -> each.isWord(local)).findFirst();
  }

  /** This element and all inside it, in the order of the file. */
  void walk(Consumer<XmlElement> visitor) {
    visitor.accept(this);
    elements().forEach(child -> child.walk(visitor));
  }

  void append(XmlNode child) {
    insert(children.size(), child);
  }

  void insert(int index, XmlNode child) {
    if (child instanceof XmlElement element) {
      element.parent = Optional.of(this);
    }
    children.add(index, child);
  }

  /** Where this element stands among the children of its parent. */
  int index() {
    List<XmlNode> siblings = parent.orElseThrow().children;
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) == this) {
        return i;
      }
    }
    throw new IllegalStateException("not a child of its parent: " + tag);
  }

  /** Takes it out of its parent, with all inside it. */
  void remove() {
    parent.orElseThrow().children.remove(index());
    parent = Optional.empty();
  }

  /** Puts its children in its place. */
  void unwrap() {
    XmlElement outside = parent.orElseThrow();
    int at = index();
    remove();
    for (XmlNode child : children) {
      outside.insert(at++, child);
    }
  }

  /** The same start tag around nothing. */
  XmlElement emptyCopy() {
    return new XmlElement(tag, tagName, space, MADE);
  }

  XmlElement copy() {
    XmlElement copy = emptyCopy();
    for (XmlNode child : children) {
      copy.append(child instanceof XmlElement element ? element.copy() : child);
    }
    return copy;
  }

  /** An element of the same vocabulary, without attributes. */
  XmlElement make(String local) {
    return new XmlElement("<" + prefix() + local + "/>", prefix() + local, space, MADE);
  }

  /** The value of an attribute, by its local name; empty when it is not there. */
  Optional<String> attribute(String local) {
    return XmlTag.value(tag, local);
  }

  /** Sets an attribute, in the place of the one of that local name if there is one. */
  XmlElement set(String qualified, String value) {
    tag = XmlTag.with(tag, qualified, value);
    return this;
  }

  /** Sets an attribute of Word's vocabulary. */
  XmlElement setWord(String local, String value) {
    return set((prefix().isEmpty() ? "w:" : prefix()) + local, value);
  }

  void removeAttribute(String local) {
    tag = XmlTag.without(tag, local);
  }

  /** Its own text, without that of elements inside it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : children) {
      if (child instanceof Raw raw) {
        text.append(XmlEntities.read(raw.markup()));
      }
    }
    return text.toString();
  }

  /** Replaces all that is inside by a text. */
  XmlElement setText(String text) {
    children.clear();
    children.add(new Raw(XmlEntities.write(text)));
    return this;
  }

  @Override
  public void write(StringBuilder out) {
    boolean closed = tag.endsWith("/>");
    if (children.isEmpty()) {
      out.append(tag).append(closed ? "" : "</" + tagName + ">");
      return;
    }
    out.append(closed ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag);
    children.forEach(child -> child.write(out));
    out.append("</").append(tagName).append('>');
  }
}
