package org.plenary.render.html;

import java.util.List;
import java.util.Locale;
import org.plenary.render.prose.ProseSink;
import org.plenary.render.prose.ProseWalk;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** One passage with its marks as HTML. */
final class HtmlProse implements ProseSink {
  private static final List<String> SAFE_SCHEMES = List.of("https://", "http://", "mailto:");

  private final StringBuilder out = new StringBuilder();
  private final String text;
  private final HtmlNotes notes;

  private HtmlProse(Prose prose, HtmlNotes notes) {
    this.text = prose.text();
    this.notes = notes;
  }

  static String of(Prose prose, HtmlNotes notes) {
    HtmlProse sink = new HtmlProse(prose, notes);
    ProseWalk.walk(prose, sink);
    return sink.out.toString();
  }

  /** A passage whose first {@code length} characters are its lead. */
  static String led(Prose prose, int length, HtmlNotes notes) {
    if (length == 0) {
      return of(prose, notes);
    }
    String rest = length < prose.length() ? of(prose.slice(length, prose.length()), notes) : "";
    String lead = of(prose.slice(0, length), notes);
    return "<span class=\"lead\">" + lead + "</span>" + rest;
  }

  @Override
  public void open(Mark mark) {
    if (mark instanceof Mark.Link link) {
      String address = notes.place(link.target()).orElse(link.target());
      out.append('<').append(name(mark));
      out.append(Html.attribute(leadsSomewhere(link) ? "href" : "data-target", address));
    } else if (mark instanceof Mark.Change change) {
      out.append('<').append(name(mark));
      out.append(Html.attribute("data-author", change.author()));
      out.append(Html.attribute("data-date", change.date()));
    } else {
      out.append('<').append(name(mark));
    }
    out.append('>');
  }

  @Override
  public void close(Mark mark) {
    out.append("</").append(name(mark)).append('>');
  }

  @Override
  public void text(int start, int end) {
    out.append(
        Html.text(text.substring(start, end))
            .replace("\n", "<br>\n")
            .replace("\t", "<span class=\"tab\">\t</span>"));
  }

  @Override
  public void call(Mark.NoteAnchor anchor) {
    out.append(notes.call(anchor.note()));
  }

  private String name(Mark mark) {
    if (mark instanceof Mark.Link link) {
      return leadsSomewhere(link) ? "a" : "span";
    }
    if (mark instanceof Mark.Change change) {
      return change.kind() == Mark.Change.Kind.INSERTED ? "ins" : "del";
    }
    return mark instanceof Mark.Emphasis emphasis ? name(emphasis.kind()) : "span";
  }

  private static String name(Mark.Emphasis.Kind kind) {
    return switch (kind) {
      case ITALIC -> "em";
      case BOLD -> "strong";
      case UNDERLINE -> "u";
      case STRIKE -> "s";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
    };
  }

  private boolean leadsSomewhere(Mark.Link link) {
    return isSafe(link.target()) || notes.place(link.target()).isPresent();
  }

  /** Bookmarks of the file lead nowhere on the page, and scripts are no targets. */
  private static boolean isSafe(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return SAFE_SCHEMES.stream().anyMatch(lower::startsWith);
  }
}
