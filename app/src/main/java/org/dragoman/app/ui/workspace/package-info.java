/**
 * The open workspace: {@code WorkspaceModel} says what is open and what is to be answered, {@code WorkspaceWork} opens, saves
 * and watches it, {@code NoticeBar} asks in the window.
 */
@NullMarked
package org.dragoman.app.ui.workspace;

import org.jspecify.annotations.NullMarked;
