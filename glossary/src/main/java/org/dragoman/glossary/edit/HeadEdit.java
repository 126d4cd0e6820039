package org.dragoman.glossary.edit;

import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;

/** Commands on what a glossary holds beside its concepts. */
public sealed interface HeadEdit extends GlossaryEdit {
    /**
     * Adds a naming set, or replaces the one with its id.
     *
     * @param set the naming set
     */
    record PutNamingSet(NamingSet set) implements HeadEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return new Change(Map.of(), Map.of(set.id(), Optional.of(set)), Map.of(), null, Map.of());
        }

        @Override
        public String title() {
            return "edit naming set " + set.id();
        }
    }

    /**
     * Removes a naming set.
     *
     * @param id its id
     */
    record RemoveNamingSet(String id) implements HeadEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            if (state.glossary().namingSets().stream().noneMatch(s -> s.id().equals(id))) {
                throw new EditRefused("There is no naming set \"" + id + "\".");
            }
            return new Change(Map.of(), Map.of(id, Optional.empty()), Map.of(), null, Map.of());
        }

        @Override
        public String title() {
            return "remove naming set " + id;
        }
    }

    /**
     * Adds a profile, or replaces the one with its id.
     *
     * @param profile the profile
     */
    record PutProfile(Profile profile) implements HeadEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return new Change(Map.of(), Map.of(), Map.of(profile.id(), Optional.of(profile)), null, Map.of());
        }

        @Override
        public String title() {
            return "edit profile " + profile.id();
        }
    }

    /**
     * Removes a profile.
     *
     * @param id its id
     */
    record RemoveProfile(String id) implements HeadEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            if (state.glossary().profile(id).isEmpty()) {
                throw new EditRefused("There is no profile \"" + id + "\".");
            }
            return new Change(Map.of(), Map.of(), Map.of(id, Optional.empty()), null, Map.of());
        }

        @Override
        public String title() {
            return "remove profile " + id;
        }
    }

    /**
     * Says something else of the glossary.
     *
     * @param info what it says of itself
     */
    record SetInfo(GlossaryInfo info) implements HeadEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return new Change(Map.of(), Map.of(), Map.of(), info, Map.of());
        }

        @Override
        public String title() {
            return "edit title and licence";
        }
    }
}
