package org.plenary.render.docx;

import org.plenary.model.ActType;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Label;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;

/** Which style a house sets each piece of its documents in. */
final class StyleChoice {
  private final Profile profile;
  private final DocumentKind kind;
  private final ActType act;
  private final TextSetting setting;

  StyleChoice(Document document, Profile profile, TextSetting setting) {
    this.profile = profile;
    this.kind = document.kind();
    this.act = document.identification().type();
    this.setting = setting;
  }

  WordStyle matter(MatterRole role, PartKind part) {
    return switch (role) {
      case DRAFT_MARK -> WordStyle.DRAFT_MARK;
      case PROPOSAL -> WordStyle.PROPOSAL;
      case ORGAN -> WordStyle.ORGAN;
      case SYMBOL -> WordStyle.DOC_NUMBER;
      case DISTRIBUTION -> WordStyle.DISTRIBUTION;
      case SESSION -> WordStyle.SESSION;
      case AGENDA_ITEM -> WordStyle.AGENDA_ITEM;
      case DATE -> date();
      case SOURCE -> WordStyle.SOURCE;
      case NUMBER_LINE -> isUn() ? WordStyle.UN_TITLE : numberLine();
      case TITLE -> title(part);
      case HISTORY -> history(part);
      case ADOPTION -> isUn() ? WordStyle.UN_TITLE : WordStyle.RES_REF;
      case BODY_CLAUSE -> isUn() ? WordStyle.UN_BODY_CLAUSE : WordStyle.AFTER_TITLE;
      case COVER_LABEL -> WordStyle.COVER_LABEL;
      case COVER_TEXT -> WordStyle.COVER_TEXT;
      case ANNEX_HEADING -> WordStyle.ANNEX_NO;
      case ANNEX_COUNT -> WordStyle.ANNEX_COUNT;
      case MEETING -> WordStyle.MEETING;
      case REASONS -> WordStyle.REASONS;
      case SIGNATURE -> WordStyle.SIGNATURE;
      case OTHER -> text();
    };
  }

  /** Under the number line at ITU, in the masthead at the United Nations. */
  private WordStyle date() {
    if (isUn()) {
      return WordStyle.DISTRIBUTION;
    }
    return profile == Profile.ITU && !isReport() ? WordStyle.RES_DATE : WordStyle.DATE;
  }

  private boolean isReport() {
    return kind == DocumentKind.REPORT || kind == DocumentKind.DOCUMENT;
  }

  private boolean isUn() {
    return profile == Profile.UN;
  }

  private WordStyle numberLine() {
    return switch (act) {
      case RESOLUTION, DECLARATION, PROTOCOL, NONE -> WordStyle.RES_NO;
      case DECISION -> WordStyle.DEC_NO;
      case RECOMMENDATION -> WordStyle.REC_NO;
      case OPINION -> WordStyle.OPINION_NO;
    };
  }

  private WordStyle title(PartKind part) {
    if (part == PartKind.ANNEX) {
      return WordStyle.ANNEX_TITLE;
    }
    if (isUn()) {
      return WordStyle.UN_TITLE;
    }
    if (isReport()) {
      return WordStyle.TITLE_1;
    }
    return switch (act) {
      case RESOLUTION, DECLARATION, PROTOCOL, NONE -> WordStyle.RES_TITLE;
      case DECISION -> WordStyle.DEC_TITLE;
      case RECOMMENDATION -> WordStyle.REC_TITLE;
      case OPINION -> WordStyle.OPINION_TITLE;
    };
  }

  private WordStyle history(PartKind part) {
    if (part == PartKind.ANNEX) {
      return WordStyle.ANNEX_REF;
    }
    return isUn() ? WordStyle.UN_HISTORY : WordStyle.RES_REF;
  }

  /** A paragraph that hangs on nothing. */
  WordStyle text() {
    return switch (profile) {
      case UN -> WordStyle.UN_TEXT;
      case RCC -> WordStyle.INDENTED;
      case ITU, PLAIN -> WordStyle.NORMAL;
    };
  }

  /**
   * A labelled paragraph.
   *
   * @param depth how many labelled ones it stands in
   */
  WordStyle item(int depth) {
    return switch (depth) {
      case 0 -> WordStyle.LEVEL_1;
      case 1 -> WordStyle.LEVEL_2;
      default -> WordStyle.LEVEL_3;
    };
  }

  /** A paragraph without a label, set under the text of the {@code depth} items it stands in. */
  WordStyle paragraph(int depth) {
    return switch (depth) {
      case 0 -> text();
      case 1 -> WordStyle.CONTINUE_1;
      case 2 -> WordStyle.CONTINUE_2;
      default -> WordStyle.CONTINUE_3;
    };
  }

  /**
   * A heading.
   *
   * @param level from 1, one more than that of the heading around it
   */
  WordStyle heading(int level, boolean labelled) {
    if (!labelled && profile == Profile.ITU) {
      return level <= 1 ? WordStyle.HEADING_B : WordStyle.HEADING_I;
    }
    return switch (level) {
      case 0, 1 -> WordStyle.HEADING_1;
      case 2 -> WordStyle.HEADING_2;
      case 3 -> WordStyle.HEADING_3;
      case 4 -> WordStyle.HEADING_4;
      case 5 -> WordStyle.HEADING_5;
      default -> WordStyle.HEADING_6;
    };
  }

  /** True when the letters of a label are slanted: {@code a)} at ITU, in Latin and Cyrillic. */
  boolean slants(Label label) {
    return profile == Profile.ITU
        && !setting.upright()
        && !setting.rightToLeft()
        && switch (label.kind()) {
          case LETTER, CYRILLIC, ROMAN, UPPER_LETTER, UPPER_ROMAN -> true;
          case NONE, NUMBER, COMPOUND, ARABIC, CHINESE, BULLET -> false;
        };
  }

  /** True when the phrase that a paragraph opens with is slanted: <i>Recalling also</i>. */
  boolean slantsLead() {
    return profile == Profile.UN && !setting.upright();
  }
}
