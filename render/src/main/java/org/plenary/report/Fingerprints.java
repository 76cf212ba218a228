package org.plenary.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of findings that outlive edits elsewhere: made of rule, unit and words, not of line
 * numbers. Of equal ones each has its ordinal.
 */
public final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  /** Without the file and its form: the same in Word and in text. */
  public static String path(Finding finding) {
    return hash(
        finding.diagnostic().rule() + "\n" + finding.diagnostic().unit() + "\n" + finding.quoted());
  }

  /** With the file; unique in a report. */
  String next(CheckedFile file, Finding finding) {
    String hash = hash(UriPath.plain(file.name()) + "\n" + path(finding));
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder out = new StringBuilder(32);
      for (int i = 0; i < 16; i++) {
        out.append(Character.forDigit(digest[i] >> 4 & 0xf, 16));
        out.append(Character.forDigit(digest[i] & 0xf, 16));
      }
      return out.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
