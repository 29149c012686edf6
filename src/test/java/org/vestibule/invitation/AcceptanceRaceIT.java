package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class AcceptanceRaceIT {

    @Inject
    AcceptInvitation acceptance;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    private AcceptOutcome accept(Mailed mailed, AcceptForm form) {
        return as.someoneWith(Set.of(), () -> acceptance.accept(mailed.portal(), mailed.secret(), form));
    }

    @RepeatedTest(2)
    void manyRacingOnOneLinkMakeOneUser() throws Exception {
        Mailed mailed = make.mailed();

        List<AcceptOutcome> outcomes = AtOnce.all(IntStream.range(0, 4)
                .<Callable<AcceptOutcome>>mapToObj(
                        i -> () -> accept(mailed, new AcceptForm("Racer", "No " + i, null, "racing tide " + i)))
                .toList());

        assertThat(outcomes)
                .filteredOn(AcceptOutcome.Accepted.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(AcceptOutcome.NotUsable.class::isInstance)
                .hasSize(3)
                .allSatisfy(outcome ->
                        assertThat(((AcceptOutcome.NotUsable) outcome).state()).isInstanceOf(LinkState.Used.class));
        assertThat(make.usersOf(mailed.portal())).hasSize(1);
    }

    @RepeatedTest(2)
    void theSameFormSentManyTimesAtOnceIsAcceptedOnce() throws Exception {
        Mailed mailed = make.mailed();
        var form = new AcceptForm("Ada", "Byron", null, "harbour lights");

        List<AcceptOutcome> outcomes = AtOnce.all(IntStream.range(0, 4)
                .<Callable<AcceptOutcome>>mapToObj(i -> () -> accept(mailed, form))
                .toList());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(AcceptOutcome.Accepted.class));
        assertThat(make.usersOf(mailed.portal())).hasSize(1);
    }
}
