package org.plenary.cli;

import java.util.Optional;
import org.plenary.cli.extract.UnitForm;

/** What {@code extract} can write: lists of units, and files for translators. */
enum ExtractForm {
  TEXT(UnitForm.TEXT),
  TSV(UnitForm.TSV),
  JSONL(UnitForm.JSONL),
  XLIFF("xliff", ".xlf"),
  XLIFF12("xliff12", ".xlf"),
  DOCX_TABLE("docx-table", ".docx");

  private final Optional<UnitForm> units;
  private final String code;
  private final String suffix;

  ExtractForm(UnitForm units) {
    this.units = Optional.of(units);
    this.code = units.code();
    this.suffix = units.suffix();
  }

  ExtractForm(String code, String suffix) {
    this.units = Optional.empty();
    this.code = code;
    this.suffix = suffix;
  }

  /** The list of units that is meant; empty for a file for translators. */
  Optional<UnitForm> units() {
    return units;
  }

  /** The value of {@code -t} that asks for it. */
  String code() {
    return code;
  }

  /** How its files end, {@code .xlf}. */
  String suffix() {
    return suffix;
  }
}
