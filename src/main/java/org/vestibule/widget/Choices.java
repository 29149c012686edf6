package org.vestibule.widget;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What an author of one portal can choose in the properties of widgets.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Choices extends References {

    /** The page with that number, published or not; empty where the portal has none. */
    Optional<PageChoice> chosenPage(long id);

    /** The page that an author means by a path, a full local address, or a title that no other page has. */
    Optional<PageChoice> pageNamed(String typed);

    List<RoleChoice> roles();

    /** @param path within the portal, {@code /partners} */
    record PageChoice(long id, String title, String path, boolean published) {}

    record RoleChoice(long id, String name) {}
}
