package org.dragoman.app.ui;

import java.util.List;
import org.dragoman.app.ui.reading.ReadingPlace;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is seen beyond the models: views that are built anew over them show it again.
 *
 * @param place where one reads
 * @param tab which tab is in sight under the texts
 * @param area name of the area that has the keys, null for none
 * @param problems what is said of files, empty where nothing is
 */
record Seen(@Nullable ReadingPlace place, int tab, @Nullable String area, List<InputProblem> problems) {}
