package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A partial response by which PrimeFaces' scripts show a notice on the page that sent the request. */
final class PartialNotice {

    private PartialNotice() {}

    /** @param html the sentence, which must not contain input */
    static void write(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes><update id=\"notices\">"
                        + "<![CDATA[<div id=\"notices\" class=\"vb-notices\"><div class=\"vb-banner vb-banner--bad\""
                        + " role=\"alert\"><p>" + html + "</p></div></div>]]></update></changes></partial-response>");
    }
}
