/**
 * TermBase eXchange (ISO 30042), versions 3 and 2. {@code Category} says what a file may say and where; {@code TbxReader}
 * takes what it can and says what it mended; what TBX has no place for travels in notes ({@code OwnNote}). May use
 * {@code org.dragoman.glossary.format}.
 */
@NullMarked
package org.dragoman.glossary.format.tbx;

import org.jspecify.annotations.NullMarked;
