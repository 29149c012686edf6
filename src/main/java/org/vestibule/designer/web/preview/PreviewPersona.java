package org.vestibule.designer.web.preview;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.PortalRole;

/** A made-up person as whom an author previews a page. */
sealed interface PreviewPersona {

    /** What addresses call them. */
    String code();

    /** Someone who isn't signed in to the portal. */
    record Visitor() implements PreviewPersona {

        @Override
        public String code() {
            return "visitor";
        }
    }

    /** A portal user, who has the role where one is given. */
    record Member(Optional<PortalRole> role) implements PreviewPersona {

        @Override
        public String code() {
            return role.map(given -> "member." + given.key()).orElse("member");
        }
    }

    /** Someone who isn't signed in, to whom a widget shows itself in one of its preview states. */
    record Finder(String widget, String state) implements PreviewPersona {

        @Override
        public String code() {
            return "state." + widget + "." + state;
        }
    }

    /** Whether they are signed in to the portal. */
    default boolean signedIn() {
        return this instanceof Member;
    }

    default List<PortalRole> roles() {
        return this instanceof Member member ? member.role().stream().toList() : List.of();
    }

    /** The state in which the widget shows itself to them; empty where it shows what it finds. */
    default Optional<String> stateOf(String name) {
        return this instanceof Finder finder && finder.widget().equals(name)
                ? Optional.of(finder.state())
                : Optional.empty();
    }
}
