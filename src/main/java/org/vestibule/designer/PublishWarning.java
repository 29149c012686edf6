package org.vestibule.designer;

import org.vestibule.page.Page;
import org.vestibule.page.content.Placement;
import org.vestibule.widget.ValueViolation;

/** A warning before a draft is published. It doesn't prevent publishing. */
public sealed interface PublishWarning {

    /** The page is empty. */
    record Empty() implements PublishWarning {}

    /** The page is the target of the portal's invitations, but has no widget that accepts them. */
    record NoInviteWidget() implements PublishWarning {}

    /** The page's address redirects to another page, which had it before, until this page is published. */
    record TakesAddress(Page former) implements PublishWarning {}

    /** The widget isn't installed, so visitors won't see it. */
    record Missing(Placement placement) implements PublishWarning {}

    /** The widget fails, so visitors won't see it. */
    record Broken(Placement placement) implements PublishWarning {}

    /** A required property is unset, and has no default. */
    record Unset(Placement placement, String property, ValueViolation problem) implements PublishWarning {}

    /** The widget links to an unpublished page. */
    record NotPublished(Placement placement, String property, Page chosen) implements PublishWarning {}

    /** The widget links to a page that doesn't exist any more. */
    record Gone(Placement placement, String property) implements PublishWarning {}

    /** A property's value isn't valid any more. */
    record Wrong(Placement placement, String property, ValueViolation problem) implements PublishWarning {}
}
