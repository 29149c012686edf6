package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.shared.DatabaseAvailability;

/** When the portal for an error page is looked up in the database. */
class SiteProblemPlaceTest {

    private static final String ADDRESS = "/site/harbour/enter";

    private final SiteRequestResolver requestResolver = mock();
    private final HttpServletRequest request = mock();
    private final DatabaseAvailability database = new DatabaseAvailability();
    private final SiteProblemPlace place = new SiteProblemPlace(requestResolver, database);

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void itIsForWhatPeopleMeet(int status) {
        database.probed(true);

        assertThat(place.view(request, ADDRESS, status)).isPresent();

        verify(requestResolver).at(any(), any(), any());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 408, 411, 413, 414, 415, 429, 500, 503})
    void itIsNotForWhatIsRefusedBeforeRequestsAreLimitedNorForFaultsOfOurs(int status) {
        database.probed(true);

        assertThat(place.view(request, ADDRESS, status)).isEmpty();

        verifyNoInteractions(requestResolver);
    }

    @Test
    void itIsNotLookedUpWhileTheDatabaseIsAway() {
        database.probed(false);

        assertThat(place.view(request, ADDRESS, 403)).isEmpty();

        verifyNoInteractions(requestResolver);
    }
}
