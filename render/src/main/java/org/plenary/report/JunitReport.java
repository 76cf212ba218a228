package org.plenary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * JUnit XML, for build servers: a suite a file, a case a group of rules, so that a clean file has
 * its cases too.
 */
final class JunitReport implements Report {
  private static final String READ = "read";

  private final ReportSettings settings;

  JunitReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"plenary\">\n");
    files.forEach(file -> suite(file, out));
    return out.append("</testsuites>\n").toString();
  }

  private void suite(CheckedFile file, StringBuilder out) {
    List<String> groups = groups();
    long failures = groups.stream().filter(group -> !failing(file, group).isEmpty()).count();
    int errors = file.problem().isPresent() ? 1 : 0;
    int tests = errors > 0 ? 1 : groups.size() + 1;
    String name = escaped(UriPath.plain(file.name()));
    out.append("  <testsuite name=\"").append(name).append("\" tests=\"").append(tests);
    out.append("\" failures=\"").append(failures).append("\" errors=\"").append(errors);
    out.append("\" skipped=\"0\" time=\"0\">\n");
    out.append("    <testcase name=\"").append(READ).append("\" classname=\"").append(name);
    out.append("\" time=\"0\"");
    if (errors > 0) {
      String problem = escaped(file.problem().get());
      out.append(">\n      <error message=\"").append(problem).append("\" type=\"read\"/>\n");
      out.append("    </testcase>\n  </testsuite>\n");
      return;
    }
    out.append("/>\n");
    groups.forEach(group -> testCase(file, name, group, out));
    out.append("  </testsuite>\n");
  }

  private void testCase(CheckedFile file, String name, String group, StringBuilder out) {
    List<Finding> failing = failing(file, group);
    List<Finding> rest = new ArrayList<>(of(file, group));
    rest.removeAll(failing);
    out.append("    <testcase name=\"").append(group).append("\" classname=\"").append(name);
    out.append("\" time=\"0\"");
    if (failing.isEmpty() && rest.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append(">\n");
    if (!failing.isEmpty()) {
      String first = settings.catalogue().text(failing.get(0).diagnostic().message());
      out.append("      <failure message=\"").append(escaped(first)).append("\" type=\"");
      out.append(failing.get(0).diagnostic().rule()).append("\">");
      out.append(escaped(lines(file, failing))).append("</failure>\n");
    }
    if (!rest.isEmpty()) {
      out.append("      <system-out>").append(escaped(lines(file, rest)));
      out.append("</system-out>\n");
    }
    out.append("    </testcase>\n");
  }

  private String lines(CheckedFile file, List<Finding> findings) {
    CheckedFile part = file.reporting(findings);
    return new ConciseReport(settings).of(List.of(part));
  }

  private static List<Finding> failing(CheckedFile file, String group) {
    return of(file, group).stream().filter(file::fails).toList();
  }

  private static List<Finding> of(CheckedFile file, String group) {
    return file.findings().stream()
        .filter(finding -> finding.diagnostic().rule().startsWith(group + "-"))
        .toList();
  }

  private List<String> groups() {
    TreeSet<String> groups = new TreeSet<>();
    for (ReportSettings.RuleEntry rule : settings.rules()) {
      groups.add(rule.code().substring(0, rule.code().indexOf('-')));
    }
    return List.copyOf(groups);
  }

  /** What XML has no way to say is left out. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean sayable =
                      c == '\t' || c == '\n' || c >= ' ' && (c < 0xd800 || c > 0xdfff);
                  if (sayable && c != 0xfffe && c != 0xffff) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}
