/**
 * The command line: one thin class a command, under {@link org.dragoman.app.cli.DragomanCommand}. Contract and exit codes
 * stand in {@code docs/cli.md}.
 */
@NullMarked
package org.dragoman.app.cli;

import org.jspecify.annotations.NullMarked;
