package org.plenary.read.docx;

/**
 * How much a Word file may make of itself before it counts as an attack. Only parts that are read
 * count: a picture of any size costs nothing.
 *
 * @param part bytes that one part may have when unpacked
 * @param total bytes that all parts together may have when unpacked
 * @param ratio how many bytes one packed byte may become, counted from the second mebibyte on
 * @param depth how deep elements may nest
 * @param paragraphs how many paragraphs one part may have
 */
public record ReadingLimits(long part, long total, int ratio, int depth, int paragraphs) {
  /** 128 MiB a part, 256 MiB a file, 200 to 1, 256 levels, a million paragraphs. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(128L << 20, 256L << 20, 200, 256, 1_000_000);

  public ReadingLimits {
    if (part < 1 || total < 1 || ratio < 1 || depth < 1 || paragraphs < 1) {
      throw new IllegalArgumentException("limits below 1");
    }
  }
}
