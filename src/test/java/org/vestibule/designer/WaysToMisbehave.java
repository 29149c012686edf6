package org.vestibule.designer;

import java.util.List;
import java.util.stream.Stream;

/** Where and how the widget {@code misbehaves} can misbehave. */
final class WaysToMisbehave {

    /** The places and actions for which it is left out. */
    static final List<String> LEFT_OUT = Stream.concat(
                    Stream.of("building", "rendering", "preRenderView", "postAddToView", "preRenderComponent")
                            .flatMap(place -> Stream.of(
                                            "throw", "error", "overflow", "sendError", "complete", "reset", "release")
                                    .map(how -> place + ":" + how)),
                    Stream.of(
                            "building:redirect",
                            "rendering:redirect",
                            "postAddToView:redirect",
                            "preRenderComponent:redirect",
                            "rendering:responseSendError",
                            "rendering:viewRoot",
                            "preRenderView:viewRoot",
                            "rendering:invalidate",
                            "preRenderView:invalidate",
                            "rendering:invalidateRequest",
                            "rendering:completeExpression",
                            "preRenderView:completeExpression",
                            "rendering:invalidateExpression",
                            "rendering:logoutExpression",
                            "building:completeExpression",
                            "preRenderView:resetExpression",
                            "rendering:invalidateInjected",
                            "rendering:logoutInjected",
                            "rendering:clear",
                            "preRenderView:clear",
                            "postAddToView:clear",
                            "preRenderComponent:clear",
                            "rendering:removeBeside",
                            "preRenderView:removeBeside",
                            "rendering:moveBeside",
                            "preRenderView:moveBeside",
                            "rendering:addBeside",
                            "preRenderView:addBeside",
                            "rendering:dispatch",
                            "preRenderView:dispatch",
                            "rendering:forward",
                            "preRenderView:forward",
                            "rendering:write",
                            "preRenderView:write",
                            "building:contentLength",
                            "rendering:contentLength",
                            "preRenderView:contentType",
                            "rendering:encoding",
                            "preRenderView:policyHeader",
                            "rendering:frameHeader",
                            "preRenderView:cacheHeader",
                            "building:cookieHeader",
                            "preRenderView:sessionCookie",
                            "rendering:sessionTimeout",
                            "preRenderView:sessionClear",
                            "building:sessionAttribute",
                            "building:listenLater",
                            "building:listenToView",
                            "building:listenToAll",
                            "rendering:listenForEver",
                            "rendering:listenBeside",
                            "preRenderView:listenBeside",
                            "preRenderView:listenAround",
                            "rendering:hideBeside",
                            "preRenderView:hideBeside",
                            "rendering:hideAround",
                            "preRenderView:hideAround",
                            "rendering:hidePage",
                            "building:locale",
                            "rendering:locale",
                            "building:emptyAttributes",
                            "rendering:emptyAttributes",
                            "rendering:emptyRequest",
                            "building:loader",
                            "rendering:loader",
                            "rendering:include",
                            "rendering:circle",
                            "building:ownOutage"))
            .toList();

    private WaysToMisbehave() {}
}
