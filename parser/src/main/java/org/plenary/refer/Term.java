package org.plenary.refer;

/** What a word or phrase of a reference is for; the phrases stand in the language's file. */
enum Term {
  /** What is referred to: {@code resolution}, {@code Решению}. Its value is an {@link ActKind}. */
  ACT,
  /** Who adopted it: {@code Полномочной конференции}. Its value is a {@link Body}. */
  BODY,
  /** {@code Rev.}, {@code Пересм.}, {@code 修订版}. */
  REVISED,
  /** {@code Modified}, {@code Изм.}: how the Council revises. */
  MODIFIED,
  /** What may follow the year of a session: {@code г.}, {@code 年}. */
  YEAR,
  /** The label of a radio conference: {@code WRC}, {@code ВКР}. */
  RADIO_SESSION,
  /** Joins the elements of a list: {@code and}, {@code 和}. */
  AND,
  /** Joins the ends of a range: {@code to}. */
  TO,
  /** Stands between what is referred to and its owner: {@code of the}. */
  OF,
  /** Makes a reference to the document itself: {@code this}, {@code настоящей}. */
  THIS,
  /** The conference or council that speaks: {@code Conference}. */
  MEETING,
  /** Behind a reference: {@code above}, {@code ci-dessus}. */
  ABOVE,
  BELOW,
  /** In front of one: {@code 以上}. */
  ABOVE_FIRST,
  BELOW_FIRST,
  /** The Union itself: {@code ITU}, {@code МСЭ}. */
  HOUSE,
  /** {@code Report} before a sector and its number. */
  REPORT,
  /** Stands before a noun: {@code the}, {@code la}. */
  DETERMINER,
  /** What a reference to a place of the draft stands behind: {@code in}, {@code pursuant to}. */
  LEAD_IN,
  /** Counts what follows a number: {@code 个}. */
  COUNTER,
  /** A word with a term inside it that is not meant: {@code 根本} with {@code 本}. */
  OTHER_WORD,
  /** Stands between a change and its year: {@code en} in {@code modifiée en 2023}. */
  IN_YEAR,
  /** The label of the conference that is meant, before its year: {@code PP} in {@code PP-22}. */
  SESSION_LABEL,
  ANNEX,
  /** {@code Appendix}: in a text of a radio conference one of the Radio Regulations. */
  APPENDIX,
  /** {@code No.}, {@code №} before a number. */
  NUMBER,
  /** {@code No.}, {@code пп.} before the number of a provision of the basic texts. */
  PROVISION,
  /** Follows the number of a provision: {@code 款}. */
  PROVISION_END,
  ARTICLE,
  /** Follows the number of an article: {@code 条}. */
  ARTICLE_END,
  /** A treaty. Its value is the treaty's code, {@code ITU-CS}. */
  INSTRUMENT,
  /** Its abbreviation before a number: {@code CS 68}. */
  INSTRUMENT_SHORT,
  /** What, standing behind the name of a treaty, shows that another one is meant: {@code on}. */
  OTHER_INSTRUMENT,
  /** A text known by its name: {@code Tunis Agenda}. Its value is the target. */
  NAMED_TEXT,
  /** A letter behind the number of an aim, in another script: {@code ج}. */
  GOAL_LETTER,
  /** Whose aim it is: {@code of the SDGs}. */
  GOAL_OWNER,
  /** A numbered aim: {@code SDG}, {@code Цель}. Its value is the start of the target. */
  GOAL,
  /** {@code Document} before a number. */
  DOCUMENT,
  /** A series within a series of documents: {@code INF} in {@code C24/INF/12}. */
  DOCUMENT_PART,
  ADDENDUM,
  /** {@code point}, {@code пункт}: a place of a draft. */
  POINT,
  /** {@code section}, {@code раздел}: of a draft. */
  SECTION,
  /** Opens a quotation of a callout: {@code “}. */
  QUOTE,
  /** Closes it. */
  QUOTE_END,
  /** A sector: {@code МСЭ-R}. Its value is the sector's code, {@code ITU-R}. */
  SECTOR,
  /** A letter of a series spelt in another script: {@code ألف}. Its value is the Latin letter. */
  LETTER,
  /**
   * A special session: {@code دإط}. Its value is the Latin mark, {@code ES}; with a number where
   * the mark means that only before it, {@code ES-11}.
   */
  SPECIAL_SESSION,
  /** An old session in the series of Roman numerals: {@code د}. */
  OLD_SESSION,
  /** Stands before the number of an act: {@code 第}. */
  ORDINAL,
  /** Stands behind the number of an act: {@code 号}. */
  ORDINAL_END,
  /** The first element of a UN symbol. */
  SYMBOL_ROOT,
  /** An element in brackets that belongs to a UN symbol: {@code Part}. */
  SYMBOL_PART,
  /** What follows a UN symbol after a slash or instead of it: {@code Add}. */
  SYMBOL_SUFFIX,
  /** The series of a document of ITU: {@code CWG}. */
  DOCUMENT_SERIES,
  /** Who makes proposals to a conference: {@code RCC} in {@code RCC/62A1/5}. */
  PROPOSAL_GROUP,
  /** A letter sent by the secretariat: {@code СП}. */
  SERVICE_ORDER,
  /** {@code last amended}. */
  LAST_AMENDED
}
