package org.vestibule.designer;

import org.vestibule.page.Page;
import org.vestibule.page.content.Placement;
import org.vestibule.widget.ValueViolation;

/** Something that an author should know before a draft is published. None forbids it. */
public sealed interface PublishWarning {

    /** Nothing stands on the page. */
    record Empty() implements PublishWarning {}

    /** The portal's invitations lead to the page, and nothing on it accepts them. */
    record NoInviteWidget() implements PublishWarning {}

    /** The page's address leads visitors to another page, which had it before, until this one is published. */
    record TakesAddress(Page former) implements PublishWarning {}

    /** The widget isn't installed, so visitors won't see it. */
    record Missing(Placement placement) implements PublishWarning {}

    /** The widget fails, so visitors won't see it. */
    record Broken(Placement placement) implements PublishWarning {}

    /** A required property is unset, and has no default. */
    record Unset(Placement placement, String property, ValueViolation problem) implements PublishWarning {}

    /** The widget leads to a page that visitors can't see yet. */
    record NotPublished(Placement placement, String property, Page chosen) implements PublishWarning {}

    /** The widget leads to a page that isn't there any more. */
    record Gone(Placement placement, String property) implements PublishWarning {}

    /** A property holds what it can't have any more. */
    record Wrong(Placement placement, String property, ValueViolation problem) implements PublishWarning {}
}
