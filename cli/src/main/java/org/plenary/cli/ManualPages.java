package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.UsageException;

/**
 * Writes the manual of all commands for {@code man}, in all languages of the messages: {@code
 * man1/plenary-convert.1}, {@code ru/man1/plenary-convert.1}. Run when packages are put together.
 */
final class ManualPages {
  private static final String PROGRAM = "plenary";
  private static final List<String> EXIT_CODES =
      List.of(
          "0 exit.done",
          "1 exit.findings",
          "2 exit.usage",
          "3 exit.unreadable",
          "4 exit.internal",
          "130 exit.interrupted");

  private final Messages messages;
  private final String version;

  private ManualPages(Messages messages, String version) {
    this.messages = messages;
    this.version = version;
  }

  /**
   * Writes all pages.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException, UsageException {
    String version = Version.ofProcess().number();
    for (MessageLanguage language : MessageLanguage.values()) {
      Path folder = Path.of(args[0]);
      if (language != MessageLanguage.EN) {
        folder = folder.resolve(language.code());
      }
      new ManualPages(Messages.in(language), version)
          .write(Files.createDirectories(folder.resolve("man1")));
    }
  }

  private void write(Path folder) throws IOException, UsageException {
    Files.writeString(folder.resolve(PROGRAM + ".1"), program());
    for (String name : Commands.NAMES) {
      Files.writeString(folder.resolve(PROGRAM + "-" + name + ".1"), command(name));
    }
  }

  /** The page of one command. */
  String command(String name) throws UsageException {
    CommandBuilder builder = new CommandBuilder(PROGRAM + " " + name, messages);
    Commands.named(name).describe(builder);
    StringBuilder page = new StringBuilder();
    opening(PROGRAM + "-" + name, name, page);
    options(builder.common(), page);
    exitCodes(page);
    return page.toString();
  }

  /** The page of the program, with all commands. */
  String program() {
    StringBuilder page = new StringBuilder();
    opening(PROGRAM, "program", page);
    heading("help.commands", page);
    for (String name : Commands.NAMES) {
      entry(PROGRAM + "-" + name + "(1)", messages.text("help." + name + ".summary"), page);
    }
    options(new CommandBuilder(PROGRAM, messages).common(), page);
    exitCodes(page);
    return page.toString();
  }

  private void opening(String title, String name, StringBuilder page) {
    String key = "help." + name;
    page.append(".TH \"").append(title).append("\" \"1\" \"\" \"plenary ").append(version);
    page.append("\" \"\"\n.nh\n.ad l\n.SH NAME\n");
    page.append(escaped(title)).append(" \\- ");
    page.append(escaped(messages.text(key + ".summary"))).append("\n.SH SYNOPSIS\n.nf\n");
    page.append(escaped(messages.text(key + ".synopsis"))).append("\n");
    page.append(escaped(messages.text(key + ".examples"))).append("\n.fi\n");
  }

  private void options(CommandBuilder builder, StringBuilder page) {
    heading("help.options", page);
    for (CommandBuilder.Operands operands : builder.operands()) {
      entry(operands.label(), messages.text(operands.key()), page);
    }
    for (CommandBuilder.Option option : builder.options()) {
      String value = option.hasValue() ? "=" + option.label() : "";
      entry(String.join(", ", option.names()) + value, messages.text(option.key()), page);
    }
  }

  private void exitCodes(StringBuilder page) {
    heading("help.exit-codes", page);
    for (String code : EXIT_CODES) {
      int blank = code.indexOf(' ');
      entry(code.substring(0, blank), messages.text(code.substring(blank + 1)), page);
    }
  }

  private void heading(String key, StringBuilder page) {
    String text = messages.text(key).strip();
    page.append(".SH \"").append(escaped(text.substring(0, text.length() - 1))).append("\"\n");
  }

  private static void entry(String term, String text, StringBuilder page) {
    page.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
    page.append(escaped(text)).append('\n');
  }

  /** What man would take for its own: backslashes, hyphens, a point or apostrophe in front. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (first && (c == '.' || c == '\'')) {
        out.append("\\&");
      }
      first = c == '\n';
      switch (c) {
        case '\\' -> out.append("\\e");
        case '-' -> out.append("\\-");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
