package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.security.Caller;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;

class ClientSharesTest {

    private static final Caller NOBODY = new CurrentCaller();

    private final ClientShares shares = new ClientShares();

    private static HttpServletRequest request(String path, String client) {
        HttpServletRequest request = mock();
        when(request.getServletPath()).thenReturn(path);
        when(request.getRemoteAddr()).thenReturn(client);
        return request;
    }

    private static Caller account(long id) {
        var caller = new CurrentCaller();
        caller.become(id, "Somebody", Set.of(Right.CONTACTS), PortalScope.ALL);
        return caller;
    }

    /** As many as are let in. */
    private List<Permit> fill(HttpServletRequest request) {
        return fill(request, NOBODY);
    }

    private List<Permit> fill(HttpServletRequest request, Caller caller) {
        List<Permit> taken = new ArrayList<>();
        RequestArea area = RequestArea.of(request);
        for (var permit = shares.enter(area, request, caller);
                permit.isPresent();
                permit = shares.enter(area, request, caller)) {
            taken.add(permit.get());
        }
        return taken;
    }

    private Optional<Permit> enter(HttpServletRequest request) {
        return shares.enter(RequestArea.of(request), request, NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site/harbour", "/crm/contacts"})
    void oneClientLeavesPlacesOnAPageToOthers(String path) {
        HttpServletRequest greedy = request(path, "192.0.2.1");

        List<Permit> taken = fill(greedy);

        assertThat(taken).hasSizeLessThan(RequestArea.of(greedy).size().threadsPerKey());
        assertThat(enter(request(path, "198.51.100.1"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site/page-", "/screen-"})
    void oneClientLeavesPlacesInTheAreaToOthersWhateverPagesItAsksFor(String paths) {
        int taken = 0;
        int page = 0;
        for (int more = 1; more > 0; page++) {
            more = fill(request(paths + page, "192.0.2.1")).size();
            taken += more;
        }

        assertThat(taken)
                .isLessThan(
                        RequestArea.of(request(paths + 1, "192.0.2.1")).size().threads());
    }

    @Test
    void colleaguesBehindTheSameAddressHaveASharePerPerson() {
        HttpServletRequest request = request("/crm/contacts", "192.0.2.1");
        fill(request, account(1));

        assertThat(shares.enter(RequestArea.of(request), request, account(2))).isPresent();
    }

    @Test
    void anEndedRequestReleasesItsPermit() {
        HttpServletRequest request = request("/site/harbour", "192.0.2.1");
        List<Permit> taken = fill(request);
        taken.forEach(Permit::close);

        assertThat(fill(request)).hasSameSizeAs(taken);
    }

    /** If each client has its own permits, these are its share. */
    @Test
    void areasWithPermitsForEachClientAreNotRestrictedFurther() {
        HttpServletRequest request = request("/signin", "192.0.2.1");

        assertThat(fill(request)).hasSize(RequestArea.ENTRY.size().threadsPerKey());
    }
}
