/**
 * Tables: CSV and TSV, one row a usage of a term or one row a concept, told apart by their header, and
 * the same in a workbook ({@link org.dragoman.glossary.format.table.CsvGlossaryFormat},
 * {@link org.dragoman.glossary.format.table.TsvGlossaryFormat},
 * {@link org.dragoman.glossary.format.table.XlsxGlossaryFormat}). May use {@code
 * org.dragoman.glossary.format}.
 *
 * <p>Term rows have the columns {@code concept, type, domain, language, term, term-type, status, authority, from, to,
 * reference, note} and, where the glossary says more, of the term {@code contextual, case, kind, reading, possessed,
 * softens, countable, plurals, feminine, respelling, term-note}, of its language {@code section-definition, section-notes}, and of
 * the concept {@code definition, notes, valid-from, valid-to, relations}, so that a concept comes back whole. Columns
 * that say something of the concept are filled in its first row at least; of several rows the first one that says
 * something counts. A row without term describes a concept or a language section that has no terms. Any other column
 * belongs to the term, or to the concept where its title begins with {@code concept:}.
 *
 * <p>Concept rows have the columns {@code id, type, domain}, optionally {@code definition, notes, valid-from, valid-to,
 * relations}, and one a language, whose title is its tag ({@code lang:} before it says so where the tag alone could be
 * something else); any other column belongs to the concept. In a cell the first form is preferred and the others are
 * admitted; a bar before the first form says that none is preferred.
 *
 * <p>Cells of several values separate them with {@code |}; {@code \|} is a bar, {@code \\} a backslash. A reference is
 * {@code document|number|date|address}, a relation {@code holds-office: foreign-minister; of: armenia; from: 2021; to:
 * 2022; note: text}. In tab-separated files {@code \t}, {@code \n}, {@code \r} and {@code \\} stand for what they say
 * everywhere, and a cell that begins with a quotation mark is quoted as in CSV.
 *
 * <p>An apostrophe before {@code = + - @} or a tab at the front of a cell keeps spreadsheets from taking it for a
 * formula; it is removed when the cell is read.
 */
@NullMarked
package org.dragoman.glossary.format.table;

import org.jspecify.annotations.NullMarked;
