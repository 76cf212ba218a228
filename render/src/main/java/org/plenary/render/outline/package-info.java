/**
 * The model as an indented outline: what golden files and {@code show --stage model} hold.
 *
 * <p>One line a block, its text last and in full; everything that two models can differ in is in
 * it:
 *
 * <pre>
 * document resolution itu ru
 *   identification resolution number="71" place="Тверь" year="2031" revised
 *   part operative
 *     callout operative itu.resolves verb=6 | решает
 *       item "2" number 2 "2" | включать в него:
 *         ~ italic 0-8 | включать
 *   note "1" "1"
 *     | К ним относятся островные государства.
 * </pre>
 *
 * <p>In texts a tab is {@code \t}, a line break {@code \n}, a no-break space {@code \_}, a
 * backslash {@code \\}, and any other character that shows nothing {@code \}{@code u} with four
 * digits.
 *
 * <p>Knows nothing of files.
 */
package org.plenary.render.outline;
