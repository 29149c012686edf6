package org.vestibule.widget;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Finds what stored values refer to by number, within one portal.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface References {

    /** Where there is nothing to refer to. */
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

    /** The page's address; empty where the portal has no such page, or visitors can't see it at all. */
    Optional<PageLink> page(long id);

    Optional<RoleName> role(long id);

    /** The image of the portal's library, with the alternative text that it has there. */
    Optional<Image> image(long id);

    /**
     * What is wrong with a stored reference.
     *
     * @param id the number; empty where what is stored is no reference of that kind
     * @param unknown the problem where nothing is found by the number
     */
    static Optional<ValueViolation> problem(
            Optional<Long> id, Function<Long, Optional<?>> find, ValueViolation unknown) {
        if (id.isEmpty()) {
            return Optional.of(ValueViolation.WRONG_KIND);
        }
        return find.apply(id.get()).isPresent() ? Optional.empty() : Optional.of(unknown);
    }
}
