package org.plenary.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.cli.extract.TabCell;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.language.Language;
import org.plenary.memory.Band;
import org.plenary.memory.Leverage;
import org.plenary.memory.Memory;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.xliff.Exchange;
import org.plenary.xliff.ExchangeBuilder;
import org.plenary.xliff.TranslationUnit;

/** {@code plenary words r88.docx --since r88.old.docx}: what there is to translate. */
final class WordsCommand implements Command {
  private static final String SINCE = "--since";
  private static final Choice<Boolean> FORM =
      new Choice<Boolean>("--to-format").or("text", false).or("tsv", true);
  private static final Choice<Set<PartKind>> PART = ExtractCommand.parts();

  @Override
  public String name() {
    return "words";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("OLD", "option.since", SINCE)
        .value("PART", "option.words-part", PART.option())
        .value("LANG", "option.words-to", TargetLanguage.TO.option())
        .value("FORM", "option.words-form", "-t", FORM.option());
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    boolean table = arguments.choice(FORM).orElse(false);
    Set<PartKind> parts = arguments.choice(PART).orElse(EnumSet.allOf(PartKind.class));
    Optional<Language> to = arguments.choice(TargetLanguage.TO);
    Intake intake = InputOptions.oneSidedIntake(arguments, session);
    Memory memory = new Memory(List.of());
    if (arguments.text(SINCE).isPresent()) {
      List<Input> old = InputOptions.findIn(arguments.text(SINCE).get(), session);
      if (old.size() != 1) {
        throw UsageException.of("usage.no-folder", arguments.text(SINCE).get());
      }
      memory = Memory.of(intake.draft(old.get(0)), old.get(0).name());
    }
    Memory since = memory;
    if (table) {
      session.print("file\tband\tunits\twords\n");
    }
    session.each(
        inputs,
        input -> {
          Leverage leverage = Leverage.of(exchange(intake.draft(input), input, parts, to), since);
          session.print(
              table
                  ? rows(input.name(), leverage)
                  : new BandTable(session.messages()).of(input.name(), leverage) + "\n");
        });
  }

  /** What the vocabulary prescribes counts apart only where the language is known. */
  private static Exchange exchange(
      Draft draft, Input input, Set<PartKind> parts, Optional<Language> to) {
    Language own = draft.documents().isEmpty() ? Language.EN : draft.documents().get(0).language();
    Exchange exchange =
        ExchangeBuilder.standard().build(draft, input.name(), parts, to.orElse(own));
    return to.isPresent()
        ? exchange
        : exchange.with(exchange.units().stream().map(TranslationUnit::withoutOfficial).toList());
  }

  private static String rows(String file, Leverage leverage) {
    StringBuilder out = new StringBuilder();
    for (Band band : Band.values()) {
      row(file, band.code(), leverage.count(band), out);
    }
    row(file, "total", leverage.total(), out);
    return out.toString();
  }

  private static void row(String file, String band, Leverage.Count count, StringBuilder out) {
    TabCell.append(file, out);
    out.append('\t').append(band).append('\t').append(count.units());
    out.append('\t').append(count.words()).append('\n');
  }
}
