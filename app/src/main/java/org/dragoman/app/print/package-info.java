/** Pages on paper: {@link org.dragoman.app.print.PdfPage} makes PDF of the pages that reports write. */
@NullMarked
package org.dragoman.app.print;

import org.jspecify.annotations.NullMarked;
