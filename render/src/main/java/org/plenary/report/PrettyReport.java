package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Position;
import org.plenary.diagnostic.Severity;

/** For people: what is wrong, where, the line with a caret below the words, and what to do. */
final class PrettyReport implements Report {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";

  private final ReportSettings settings;

  PrettyReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    StringBuilder out = new StringBuilder();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        out.append(out.isEmpty() ? "" : "\n");
        finding(file, finding, out);
      }
    }
    return out.toString();
  }

  private void finding(CheckedFile file, Finding finding, StringBuilder out) {
    Diagnostic diagnostic = finding.diagnostic();
    String severity = word(diagnostic.severity().code()) + "[" + diagnostic.rule() + "]";
    out.append(coloured(colour(diagnostic.severity()), severity)).append(": ");
    out.append(coloured(BOLD, settings.catalogue().text(diagnostic.message()))).append('\n');
    String gutter = " ".repeat(gutterWidth(finding));
    out.append(gutter).append("--> ").append(place(file, finding)).append('\n');
    out.append(gutter).append(" |\n");
    boolean shown = false;
    for (Finding.Beside beside : finding.related()) {
      if (!shown && !isBefore(beside.position(), finding.position())) {
        own(file, finding, gutter, out);
        shown = true;
      }
      String label = settings.catalogue().text(beside.message());
      frame(file, beside.position(), beside.line(), beside.words(), gutter, '-', label, out);
      if (beside.blankBehind()) {
        String number = String.valueOf(beside.position().number() + 1);
        out.append(" ".repeat(gutter.length() - number.length())).append(number).append(" |\n");
      }
    }
    if (!shown) {
      own(file, finding, gutter, out);
    }
    String help = CommentWords.help(diagnostic, settings.catalogue());
    if (!help.isEmpty()) {
      out.append(gutter).append(" |\n");
      out.append(gutter).append(" = ").append(word("help")).append(": ").append(help);
      out.append(diagnostic.isFixable() ? word("fixable") : "").append('\n');
    }
  }

  private void own(CheckedFile file, Finding finding, String gutter, StringBuilder out) {
    frame(
        file,
        finding.position(),
        finding.line(),
        finding.words(),
        gutter,
        '^',
        label(finding),
        out);
  }

  /** What its carets say: of a label, under which callout it stands. */
  private String label(Finding finding) {
    String own = settings.catalogue().label(finding.diagnostic().message());
    return own.isEmpty() && finding.isAboutLabel()
        ? settings.catalogue().text("word.in", List.of(finding.callout()))
        : own;
  }

  private void frame(
      CheckedFile file,
      Position position,
      String line,
      String words,
      String gutter,
      char sign,
      String label,
      StringBuilder out) {
    String number = String.valueOf(position.number());
    out.append(" ".repeat(gutter.length() - number.length())).append(number);
    if (file.rightToLeft()) {
      // A caret below text that runs the other way would stand under other words.
      out.append(" | \"").append(Excerpt.visible(words, true)).append("\" ").append(label);
      end(out);
      return;
    }
    Excerpt excerpt = Excerpt.of(line, position.column(), words.codePointCount(0, words.length()));
    out.append(" | ").append(excerpt.line());
    end(out);
    String below = excerpt.underline(sign) + (label.isEmpty() ? "" : " " + label);
    out.append(gutter).append(" | ").append(below).append('\n');
  }

  private static void end(StringBuilder out) {
    while (out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }

  private String place(CheckedFile file, Finding finding) {
    return file.paragraphs()
        ? file.name() + ", " + Places.inParagraphs(finding, settings.catalogue())
        : file.name() + ":" + finding.position().number() + ":" + finding.position().column();
  }

  private static boolean isBefore(Position one, Position other) {
    return one.number() != other.number()
        ? one.number() < other.number()
        : one.column() < other.column();
  }

  private static int gutterWidth(Finding finding) {
    int most = finding.position().number();
    for (Finding.Beside beside : finding.related()) {
      most = Math.max(most, beside.position().number());
    }
    return String.valueOf(most).length();
  }

  private String word(String name) {
    return settings.catalogue().text("word." + name, List.of());
  }

  private String coloured(String colour, String text) {
    return settings.coloured() ? colour + text + RESET : text;
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case NOTE -> "\u001b[1;36m";
    };
  }
}
