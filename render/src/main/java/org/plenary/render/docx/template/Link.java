package org.plenary.render.docx.template;

/**
 * A pointer from one part to another, or to something elsewhere.
 *
 * @param type the address that stands for its kind
 * @param target as it is written
 * @param external true when it leads out of the package
 * @param part the part that it leads to; empty outside
 */
public record Link(String id, String type, String target, boolean external, String part) {
  /** The last word of the type: {@code header}. */
  public String kind() {
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
