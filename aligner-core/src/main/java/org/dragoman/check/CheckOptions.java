package org.dragoman.check;

import org.dragoman.concept.Profile;

/**
 * How texts are checked.
 *
 * @param profile whose usage is enforced
 * @param exemptQuotations whether what stands in direct quotations is left as its speaker said it
 * @param exemptTitles whether short quotations without a speaker, such as titles of works, are left alone
 */
public record CheckOptions(Profile profile, boolean exemptQuotations, boolean exemptTitles) {
    /** The glossary's own usage, everywhere. */
    public static final CheckOptions DEFAULT = new CheckOptions(Profile.NONE, false, false);
}
