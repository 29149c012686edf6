package org.vestibule.designer.web.preview;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.PortalRole;

/** A fictitious visitor as whom an author previews a page. */
sealed interface PreviewPersona {

    /** The persona's code in addresses. */
    String code();

    /** An anonymous visitor. */
    record Visitor() implements PreviewPersona {

        @Override
        public String code() {
            return "visitor";
        }
    }

    /** A portal user, with the role if one is given. */
    record Member(Optional<PortalRole> role) implements PreviewPersona {

        @Override
        public String code() {
            return role.map(given -> "member." + given.key()).orElse("member");
        }
    }

    /** An anonymous visitor for whom a widget is in one of its preview states. */
    record Finder(String widget, String state) implements PreviewPersona {

        @Override
        public String code() {
            return "state." + widget + "." + state;
        }
    }

    /** Whether the persona is signed in to the portal. */
    default boolean signedIn() {
        return this instanceof Member;
    }

    default List<PortalRole> roles() {
        return this instanceof Member member ? member.role().stream().toList() : List.of();
    }

    /** The state that the widget simulates; empty for its actual state. */
    default Optional<String> stateOf(String name) {
        return this instanceof Finder finder && finder.widget().equals(name)
                ? Optional.of(finder.state())
                : Optional.empty();
    }
}
