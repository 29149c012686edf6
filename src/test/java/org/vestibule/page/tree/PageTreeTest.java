package org.vestibule.page.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vestibule.page.tree.PageTree.Place;

class PageTreeTest {

    private static final long HOME = 1;
    private static final long OFFERS = 2;
    private static final long SPRING = 3;
    private static final long SUMMER = 4;
    private static final long CONTACT = 5;

    private final PageTree tree = PageTree.of(List.of(
            new Place(HOME, null, 0),
            new Place(OFFERS, null, 1),
            new Place(SPRING, OFFERS, 2),
            new Place(SUMMER, OFFERS, 3),
            new Place(CONTACT, null, 4)));

    @Test
    void listsEachPageBeforeItsSubpages() {
        PageTree moved = tree.with(OFFERS, new PagePosition(null, HOME));

        assertThat(moved.inOrder()).containsExactly(OFFERS, SPRING, SUMMER, HOME, CONTACT);
        assertThat(moved.places().get(1)).isEqualTo(new Place(SPRING, OFFERS, 1));
    }

    @Test
    void listsTheAncestorsOfAPageFromTheTop() {
        PageTree moved = tree.with(OFFERS, PagePosition.lastUnder(CONTACT));

        assertThat(moved.above(SPRING)).containsExactly(CONTACT, OFFERS);
        assertThat(moved.above(CONTACT)).isEmpty();
    }

    @Test
    void movesAPageWithItsSubpages() {
        PageTree moved = tree.with(OFFERS, PagePosition.lastUnder(CONTACT));

        assertThat(moved.level(SPRING)).isEqualTo(3);
        assertThat(moved.inOrder()).containsExactly(HOME, CONTACT, OFFERS, SPRING, SUMMER);
    }

    @Test
    void neverMovesAPageUnderItself() {
        assertThatThrownBy(() -> tree.with(OFFERS, PagePosition.lastUnder(OFFERS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.with(OFFERS, new PagePosition(SPRING, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoPositionBeforeAPageUnderAnotherParent() {
        assertThat(tree.offers(new PagePosition(OFFERS, SUMMER))).isTrue();
        assertThat(tree.offers(new PagePosition(null, SUMMER))).isFalse();
        assertThat(tree.offers(PagePosition.lastUnder(99L))).isFalse();
    }

    @Test
    void keepsAPageThatIsMovedBeforeItself() {
        assertThat(tree.with(SPRING, new PagePosition(OFFERS, SPRING)).inOrder())
                .isEqualTo(tree.inOrder());
    }

    @Test
    void stepsUpAndDownAmongSiblings() {
        assertThat(order(SUMMER, MoveDirection.UP)).containsExactly(HOME, OFFERS, SUMMER, SPRING, CONTACT);
        assertThat(order(HOME, MoveDirection.DOWN)).containsExactly(OFFERS, SPRING, SUMMER, HOME, CONTACT);
        assertThat(tree.position(SPRING, MoveDirection.UP)).isEmpty();
        assertThat(tree.position(CONTACT, MoveDirection.DOWN)).isEmpty();
    }

    @Test
    void stepsUnderThePreviousPageAndOutBehindTheParent() {
        assertThat(tree.position(CONTACT, MoveDirection.IN)).isEqualTo(Optional.of(PagePosition.lastUnder(OFFERS)));
        assertThat(tree.position(SPRING, MoveDirection.OUT)).isEqualTo(Optional.of(new PagePosition(null, CONTACT)));
        assertThat(tree.position(HOME, MoveDirection.IN)).isEmpty();
        assertThat(tree.position(HOME, MoveDirection.OUT)).isEmpty();
    }

    @Test
    void replacesARemovedPageByItsSubpages() {
        PageTree rest = tree.without(OFFERS);

        assertThat(rest.under(null)).containsExactly(HOME, SPRING, SUMMER, CONTACT);
        assertThat(rest.has(OFFERS)).isFalse();
    }

    @Test
    void movesCyclesAndOrphansToTheTopLevel() {
        PageTree broken = PageTree.of(List.of(new Place(1, 2L, 0), new Place(2, 1L, 1), new Place(3, 99L, 2)));

        assertThat(broken.inOrder()).containsExactly(1L, 2L, 3L);
        assertThat(broken.parentOf(1)).isEmpty();
        assertThat(broken.parentOf(3)).isEmpty();
    }

    @Test
    void losesNoPageOverManyMoves() {
        Random random = new Random(7);
        PageTree current = tree;
        for (int move = 0; move < 500; move++) {
            long id = 1 + random.nextInt(5);
            MoveDirection step = MoveDirection.values()[random.nextInt(4)];
            Optional<PagePosition> position = current.position(id, step);
            if (position.isPresent()) {
                current = PageTree.of(current.with(id, position.get()).places());
            }
            assertThat(current.inOrder()).containsExactlyInAnyOrder(HOME, OFFERS, SPRING, SUMMER, CONTACT);
        }
    }

    private List<Long> order(long id, MoveDirection step) {
        return tree.with(id, tree.position(id, step).orElseThrow()).inOrder();
    }
}
