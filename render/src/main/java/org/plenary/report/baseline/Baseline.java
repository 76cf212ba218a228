package org.plenary.report.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.report.CheckedFile;
import org.plenary.report.Finding;
import org.plenary.report.Fingerprints;
import org.plenary.report.KeptBack;
import org.plenary.report.UriPath;

/**
 * The findings of an earlier run, read from its report in SARIF.
 *
 * <p>A finding is known by its rule, its unit and its words, so that lines may be put in above it,
 * and what was found in {@code draft.docx} is known in {@code draft.md} and {@code draft.txt}.
 */
public final class Baseline {
  private static final String FINGERPRINT = "plenaryPath/v1";

  /** A finding of the earlier run. */
  private record Entry(String rule, String fingerprint) {}

  /** The entries by the names of their files. */
  private final Map<String, List<Entry>> files = new LinkedHashMap<>();

  private Baseline() {}

  /**
   * Reads a report.
   *
   * @throws BaselineException when the text is no SARIF
   */
  public static Baseline read(String text) throws BaselineException {
    Object report = JsonValues.of(text);
    if (!(JsonValues.at(report, "runs") instanceof List<?> runs)) {
      throw new BaselineException(1, 1, "");
    }
    Baseline baseline = new Baseline();
    runs.forEach(baseline::add);
    return baseline;
  }

  private void add(Object run) {
    for (Object artifact : JsonValues.list(run, "artifacts")) {
      file(JsonValues.text(artifact, "location", "uri"));
    }
    for (Object result : JsonValues.list(run, "results")) {
      String uri =
          JsonValues.text(result, "locations", 0, "physicalLocation", "artifactLocation", "uri");
      String fingerprint = JsonValues.text(result, "partialFingerprints", FINGERPRINT);
      boolean gone = JsonValues.text(result, "baselineState").equals("absent");
      if (!gone && !fingerprint.isEmpty()) {
        file(uri).add(new Entry(JsonValues.text(result, "ruleId"), fingerprint));
      }
    }
  }

  private List<Entry> file(String uri) {
    return files.computeIfAbsent(UriPath.name(uri), name -> new ArrayList<>());
  }

  /**
   * A file whose known findings are kept back.
   *
   * @param gone how many known findings are not found any more
   */
  public record Compared(CheckedFile file, int gone) {}

  /**
   * Keeps back what is known of a file.
   *
   * @param alone true when no other file is checked, so that the only one of the baseline is meant
   * @param ran true for the rules that were asked
   */
  public Compared over(CheckedFile file, boolean alone, Predicate<String> ran) {
    List<Entry> left = new ArrayList<>(entries(UriPath.plain(file.name()), alone));
    List<Finding> unknown = new ArrayList<>();
    List<KeptBack> known = new ArrayList<>();
    for (Finding finding : file.findings()) {
      Entry entry = new Entry(finding.diagnostic().rule(), Fingerprints.path(finding));
      if (left.remove(entry)) {
        known.add(new KeptBack(finding, KeptBack.Why.BASELINE, ""));
      } else {
        unknown.add(finding);
      }
    }
    file.keptBack().forEach(back -> left.remove(entry(back)));
    int gone = (int) left.stream().filter(entry -> ran.test(entry.rule())).count();
    return new Compared(file.compared(unknown, known), gone);
  }

  private static Entry entry(KeptBack back) {
    return new Entry(back.finding().diagnostic().rule(), Fingerprints.path(back.finding()));
  }

  /** Those of the file itself, of another form of it, or of the file whose name is nearest. */
  private List<Entry> entries(String name, boolean alone) {
    if (files.containsKey(name)) {
      return files.get(name);
    }
    if (alone && files.size() == 1) {
      return files.values().iterator().next();
    }
    int most = 0;
    List<Entry> nearest = List.of();
    String stem = FileStem.of(name);
    for (Map.Entry<String, List<Entry>> file : files.entrySet()) {
      int common = FileStem.commonEnd(stem, FileStem.of(file.getKey()));
      if (common > most) {
        most = common;
        nearest = file.getValue();
      }
    }
    return nearest;
  }
}
