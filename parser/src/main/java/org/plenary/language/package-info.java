/**
 * Words as data: the languages, their vocabularies, and the one place that normalises text.
 *
 * <p>Knows nothing of files or of the shape of a resolution.
 *
 * <p>Adding a language takes one file, one constant and one case:
 *
 * <ol>
 *   <li>{@code <code>.vocabulary} beside the six others, with the phrases of its callouts under
 *       {@code [concept]} (the first is the one that renderers write) and its words under {@code
 *       [term:name]}; the concepts are listed in {@code concepts.tsv}, the terms in {@link
 *       org.plenary.language.Term}. A term that the language has no words for is left out. {@code
 *       [term:function]} tells it from others in the same script.
 *   <li>A constant in {@link org.plenary.language.Language} with its script.
 *   <li>A draft in {@code testdata/six-wells-<code>}: it must give the ids, concepts and acts of
 *       the English one.
 * </ol>
 *
 * <p>References in its own words (<i>Resolution 41 (Rev. Kigali, 2022)</i>) want {@code
 * <code>.references} beside those of the package {@code refer}; without it the symbols that all
 * languages share are found. Numbers in words want lines in {@code numbers.tsv} of {@code parity}.
 *
 * <p>What a language loses without the phrases observed in the United Nations is printed by {@code
 * mvn test -pl parser -Dtest=StructureAloneTest}; it may be one point of recall and no more.
 */
package org.plenary.language;
