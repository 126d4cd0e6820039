package org.dragoman.app.ui.glossary;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.concept.Profile;
import org.dragoman.mention.TermIndex;

/**
 * What an edit is held against.
 *
 * @param index the glossary in use
 * @param profile whose usage counts
 * @param articles the open articles
 */
public record ImpactBase(TermIndex index, Profile profile, List<Article> articles) {}
