/**
 * Sample events: articles in Arabic, Azerbaijani and English about public events, written for Dragoman, with gold
 * annotation beside them. Start at {@link org.dragoman.seeds.SampleEvents}.
 *
 * <p><b>How the gold of demonyms was made.</b> The demonyms of states in {@code mentions.tsv} were marked by reading all
 * 36 articles, title and body, before the program was run on them, then compared with the file. Reading found 176
 * places. 52 stand inside a longer mention (Syrian Foreign Ministry, الحدود الأرمينية الأذربيجانية, erməni hakimiyyəti)
 * and are no mentions of their own; the other 124 stand in the file, 46 in English and 78 in Arabic. The name of a
 * language counts (بالروسية). Soviet has no demonym concept, and tags, credits and a second article on a page have no
 * gold. The only demonym in the Azerbaijani articles is inside a longer mention, so these samples say nothing about how
 * well Azerbaijani demonyms are found.
 */
@NullMarked
package org.dragoman.seeds;

import org.jspecify.annotations.NullMarked;
