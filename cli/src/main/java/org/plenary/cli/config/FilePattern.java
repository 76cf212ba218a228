package org.plenary.cli.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * The files that a pattern names: {@code archive/**}, {@code *.txt} in any folder, {@code old/}
 * with all below it.
 */
final class FilePattern {
  private static final String ANYWHERE = "**/";

  private final boolean byName;
  private final PathMatcher matcher;
  private final PathMatcher atTop;

  /**
   * @throws PatternSyntaxException when a bracket or brace is not closed
   */
  FilePattern(String pattern) {
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    byName = whole.indexOf('/') < 0;
    matcher = FileSystems.getDefault().getPathMatcher("glob:" + whole);
    atTop =
        whole.startsWith(ANYWHERE)
            ? FileSystems.getDefault().getPathMatcher("glob:" + whole.substring(ANYWHERE.length()))
            : matcher;
  }

  /** True for a file that is meant; the path leads down from the folder of the configuration. */
  boolean fits(Path relative) {
    return matcher.matches(relative)
        || atTop.matches(relative)
        || byName && matcher.matches(relative.getFileName());
  }
}
