package org.vestibule.widget;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Resolves the references in stored values, within a portal.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface References {

    /** Resolves nothing. */
    References NONE = new References() {
        @Override
        public Optional<PageLink> page(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<RoleName> role(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<Image> image(long id) {
            return Optional.empty();
        }
    };

    /** The link to the page; empty if the portal has no such page, or no visitor can see it. */
    Optional<PageLink> page(long id);

    Optional<RoleName> role(long id);

    /** The image of the portal's library, with its alternative text there. */
    Optional<Image> image(long id);

    /**
     * Validates a stored reference.
     *
     * @param id the id; empty if the stored value is no reference of that kind
     * @param unknown the violation if the id isn't found
     */
    static Optional<ValueViolation> problem(
            Optional<Long> id, Function<Long, Optional<?>> find, ValueViolation unknown) {
        if (id.isEmpty()) {
            return Optional.of(ValueViolation.WRONG_KIND);
        }
        return find.apply(id.get()).isPresent() ? Optional.empty() : Optional.of(unknown);
    }
}
