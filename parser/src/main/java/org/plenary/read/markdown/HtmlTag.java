package org.plenary.read.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One tag of HTML: {@code <ins data-author="A">}, {@code </td>}, {@code <br/>}.
 *
 * @param name in lower case
 * @param end the offset behind it
 */
record HtmlTag(String name, boolean closes, Map<String, String> attributes, int end) {
  /** Elements whose tags nobody wants to read; any other word in angle brackets is text. */
  private static final Set<String> KNOWN =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "big",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figure",
          "font",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "main",
          "mark",
          "nav",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "wbr");

  boolean isKnown() {
    return KNOWN.contains(name);
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The tag that begins at an offset; empty when none does. */
  static Optional<HtmlTag> at(String text, int at, int limit) {
    int name = at + 1;
    boolean closes = name < limit && text.charAt(name) == '/';
    name += closes ? 1 : 0;
    int end = nameEnd(text, name, limit);
    if (end == name || !isLetter(text.charAt(name))) {
      return Optional.empty();
    }
    Map<String, String> attributes = new HashMap<>();
    int close = attributes(text, end, limit, attributes);
    return close < 0
        ? Optional.empty()
        : Optional.of(
            new HtmlTag(Masking.lower(text.substring(name, end)), closes, attributes, close));
  }

  private static int attributes(String text, int from, int limit, Map<String, String> attributes) {
    int at = from;
    while (at < limit && text.charAt(at) != '>') {
      int end = nameEnd(text, at, limit);
      if (end == at) {
        at++;
      } else if (end + 1 < limit && text.charAt(end) == '=') {
        int value = end + 1;
        int valueEnd = valueEnd(text, value, limit);
        if (valueEnd < 0) {
          return -1;
        }
        attributes.putIfAbsent(
            Masking.lower(text.substring(at, end)), value(text.substring(value, valueEnd)));
        at = valueEnd;
      } else {
        at = end;
      }
    }
    return at < limit ? at + 1 : -1;
  }

  private static int valueEnd(String text, int from, int limit) {
    char quote = text.charAt(from);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, from + 1);
      return end < 0 || end >= limit ? -1 : end + 1;
    }
    int end = from;
    while (end < limit && text.charAt(end) > ' ' && text.charAt(end) != '>') {
      end++;
    }
    return end;
  }

  private static String value(String raw) {
    boolean quoted = raw.length() > 1 && (raw.charAt(0) == '"' || raw.charAt(0) == '\'');
    return Escaping.unescapeHtml(quoted ? raw.substring(1, raw.length() - 1) : raw);
  }

  private static int nameEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit
        && (isLetter(text.charAt(end)) || "-:0123456789".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
