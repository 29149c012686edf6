package org.vestibule.page.kit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageDescription;
import org.vestibule.page.PageTitle;
import org.vestibule.page.Revision;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.PortalRole;

/**
 * All that a page begins with that is made after another, but for its place: a copy, or one from a file.
 *
 * @param shown what visitors see; empty where it isn't published
 * @param readers who may see it, where its access takes roles
 * @param locale empty where the page speaks each visitor's language
 */
record PageOutline(
        State draft,
        Optional<State> shown,
        PageAccess access,
        List<PortalRole> readers,
        Optional<Locale> locale,
        boolean inNavigation,
        boolean template) {

    /** The draft of a page, or what was published of it. */
    record State(PageTitle title, PageDescription description, PageContent content) {

        static State of(Revision shown) {
            return new State(new PageTitle(shown.title()), new PageDescription(shown.description()), shown.content());
        }

        private State map(UnaryOperator<PageContent> change) {
            return new State(title, description, change.apply(content));
        }
    }

    /** What the page is, without its readers. */
    static PageOutline of(Page page) {
        return new PageOutline(
                new State(new PageTitle(page.title()), new PageDescription(page.description()), page.draft()),
                page.published().map(State::of),
                page.access(),
                List.of(),
                page.locale(),
                page.inNavigation(),
                page.isTemplate());
    }

    /** The content of the draft, and what is published where that is another one. */
    Stream<PageContent> contents() {
        return Stream.concat(Stream.of(draft), shown.stream())
                .map(State::content)
                .distinct();
    }

    /** The same for a page of another portal: with its roles, and with content that leads to its records. */
    PageOutline led(List<PortalRole> roles, UnaryOperator<PageContent> change) {
        return new PageOutline(
                draft.map(change),
                shown.map(state -> state.map(change)),
                access,
                roles,
                locale,
                inNavigation,
                template);
    }

    /** Makes the page what this says, with one revision where it is published. */
    void fill(Page page, String by, Instant now) {
        page.open(access, readers, now);
        page.speak(locale, now);
        page.showInNavigation(inNavigation, now);
        page.offerAsTemplate(template, now);
        shown.ifPresent(state -> {
            put(page, state, now);
            page.publish(by, now);
        });
        put(page, draft, now);
    }

    private static void put(Page page, State state, Instant now) {
        page.rename(state.title(), now);
        page.describe(state.description(), now);
        page.draft(state.content(), now);
    }
}
