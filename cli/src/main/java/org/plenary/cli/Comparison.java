package org.plenary.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.parity.Compared;
import org.plenary.cli.parity.VersionPairs;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Identification;
import org.plenary.parity.Parity;
import org.plenary.report.CheckedFile;
import org.plenary.source.SourceDocument;

/** Holds translations against their sources and remembers what was found. */
final class Comparison {
  private final Intake intake;
  private final Session session;
  private final Parity parity;
  private final Optional<Severity> threshold;
  private final List<CheckedFile> files = new ArrayList<>();
  private final Map<Input, Intake.Reading> readings = new IdentityHashMap<>();

  /**
   * @param threshold differences as grave as that fail the run; none does when it is empty
   */
  Comparison(Intake intake, Session session, Parity parity, Optional<Severity> threshold) {
    this.intake = intake;
    this.session = session;
    this.parity = parity;
    this.threshold = threshold;
  }

  /** In the order of the translations. */
  List<CheckedFile> files() {
    return files;
  }

  /** Pairs the files of two folders and compares each pair; a file alone is reported. */
  void ofFolders(List<Input> sources, List<Input> targets) {
    VersionPairs pairs = VersionPairs.of(sources, targets, this::number);
    for (VersionPairs.Pair pair : pairs.pairs()) {
      of(pair.source(), pair.target());
    }
    for (Input alone : pairs.alone()) {
      session.reporter().note(alone.name(), Sentence.of("parity.alone"));
      session.reporter().found();
    }
  }

  /** Compares one pair. */
  void of(Input source, Input target) {
    session.each(List.of(target), input -> compare(source, input));
  }

  private void compare(Input source, Input target) throws FileProblem {
    try {
      Intake.Reading from = reading(source);
      Intake.Reading to = reading(target);
      SourceDocument text =
          to.source()
              .orElseThrow(() -> new FileProblem(target.name(), Sentence.of("check.no-source")));
      CheckedFile file =
          Compared.of(
              target.name(), text, to.draft(), threshold, parity.between(from.draft(), to.draft()));
      files.add(file);
      if (file.fails()) {
        session.reporter().found();
      }
    } catch (FileProblem e) {
      String why = session.messages().text(e.sentence());
      files.add(CheckedFile.unreadable(target.name(), why));
      throw e;
    }
  }

  /** A file that its number line had to be read of is not read again. */
  private Intake.Reading reading(Input input) throws FileProblem {
    Intake.Reading kept = readings.remove(input);
    return kept == null ? intake.read(input) : kept;
  }

  /** What the number line says in every language alike; empty when it says nothing. */
  private String number(Input input) {
    try {
      Intake.Reading reading = intake.read(input);
      readings.put(input, reading);
      Identification line =
          reading.draft().documents().isEmpty()
              ? Identification.NONE
              : reading.draft().documents().get(0).identification();
      boolean numbered = !line.number().isEmpty() || !line.symbol().isEmpty();
      return numbered
          ? line.type() + " " + line.number() + " " + line.year() + " " + line.symbol()
          : "";
    } catch (FileProblem e) {
      return "";
    }
  }
}
