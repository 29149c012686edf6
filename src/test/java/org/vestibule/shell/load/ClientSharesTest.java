package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;

class ClientSharesTest {

    private final ClientShares shares = new ClientShares();

    private static HttpServletRequest request(String path, String client, String user) {
        HttpServletRequest request = mock();
        when(request.getServletPath()).thenReturn(path);
        when(request.getRemoteAddr()).thenReturn(client);
        when(request.getRemoteUser()).thenReturn(user);
        return request;
    }

    /** As many as are let in. */
    private List<Permit> fill(HttpServletRequest request) {
        List<Permit> taken = new ArrayList<>();
        RequestArea area = RequestArea.of(request);
        for (var permit = shares.enter(area, request); permit.isPresent(); permit = shares.enter(area, request)) {
            taken.add(permit.get());
        }
        return taken;
    }

    private Optional<Permit> enter(HttpServletRequest request) {
        return shares.enter(RequestArea.of(request), request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site/harbour", "/crm/contacts"})
    void oneClientLeavesPlacesOnAPageToOthers(String path) {
        HttpServletRequest greedy = request(path, "192.0.2.1", null);

        List<Permit> taken = fill(greedy);

        assertThat(taken).hasSizeLessThan(RequestArea.of(greedy).size().threadsPerKey());
        assertThat(enter(request(path, "198.51.100.1", null))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site/page-", "/screen-"})
    void oneClientLeavesPlacesInTheAreaToOthersWhateverPagesItAsksFor(String paths) {
        int taken = 0;
        int page = 0;
        for (int more = 1; more > 0; page++) {
            more = fill(request(paths + page, "192.0.2.1", null)).size();
            taken += more;
        }

        assertThat(taken)
                .isLessThan(RequestArea.of(request(paths + 1, "192.0.2.1", null))
                        .size()
                        .threads());
    }

    @Test
    void colleaguesBehindOneAddressHaveASharePerPerson() {
        fill(request("/crm/contacts", "192.0.2.1", "conny"));

        assertThat(enter(request("/crm/contacts", "192.0.2.1", "admin"))).isPresent();
    }

    @Test
    void whatEndsMakesPlaceAgain() {
        HttpServletRequest request = request("/site/harbour", "192.0.2.1", null);
        List<Permit> taken = fill(request);
        taken.forEach(Permit::close);

        assertThat(fill(request)).hasSameSizeAs(taken);
    }

    /** Where each client has turns of its own, these are its share. */
    @Test
    void areasWithTurnsForEachClientAreNotNarrowed() {
        HttpServletRequest request = request("/signin", "192.0.2.1", null);

        assertThat(fill(request)).hasSize(RequestArea.ENTRY.size().threadsPerKey());
    }
}
