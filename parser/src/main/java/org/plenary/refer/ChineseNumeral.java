package org.plenary.refer;

/** Numbers up to 99 as articles and annexes are counted in Chinese: {@code 第七十三条}, {@code 附件二}. */
final class ChineseNumeral {
  private static final String DIGITS = "一二三四五六七八九";
  private static final char TEN = '十';

  private ChineseNumeral() {}

  /** Its value, or 0 when it is none. */
  static int value(String numeral) {
    int ten = numeral.indexOf(TEN);
    if (ten < 0) {
      return digit(numeral);
    }
    int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
    String rest = numeral.substring(ten + 1);
    int ones = digit(rest);
    boolean sound = tens > 0 && (ones > 0 || rest.isEmpty());
    return sound ? 10 * tens + ones : 0;
  }

  private static int digit(String sign) {
    return sign.length() == 1 ? DIGITS.indexOf(sign.charAt(0)) + 1 : 0;
  }
}
