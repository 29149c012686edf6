# Builds Vestibule's server and puts it, without demonstration and without anything it doesn't need, on a Java runtime.
# Both bases by an argument, for those who keep images of their own: one with Java 17 and Maven, one with Java 17.
ARG BUILD_IMAGE=docker.io/library/maven:3.9-eclipse-temurin-17
ARG RUNTIME_IMAGE=docker.io/library/eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
# More for Maven's command line: another repository, say.
ARG MAVEN_FLAGS=""
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY liberty liberty
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp ${MAVEN_FLAGS} -Pimage -Dmaven.test.skip=true -Dspotbugs.skip=true clean package \
 && mkdir /image && cd /image && jar xf /build/target/vestibule-server.zip && chmod +x wlp/bin/* && chmod -R g=u wlp

FROM ${RUNTIME_IMAGE}
# Group 0 may read what the user may: platforms that choose a user id by themselves keep to that group.
RUN useradd --system --uid 10001 --gid 0 --home-dir /opt/vestibule vestibule \
 && mkdir -p /data && chown 10001:0 /data && chmod 770 /data
COPY --from=build --chown=10001:0 /image/wlp /opt/vestibule/wlp
USER 10001
# The classes as this Java keeps them in memory, so that each start is shorter. Where this Java makes none, it goes without.
RUN bash /opt/vestibule/wlp/usr/servers/vestibule/archive.sh
# All that the server writes is in /data and /tmp, so that the rest may be read-only.
ENV VESTIBULE_DATA_DIR=/data \
    VESTIBULE_DEMO=false \
    WLP_OUTPUT_DIR=/tmp/vestibule \
    LOG_DIR=/tmp/vestibule-logs
VOLUME /data
EXPOSE 9080
# A first start on a small machine can take minutes. The check uses nothing but the shell that the base image's own start
# needs: whether there is a wget or curl changes from one version of the image to the next.
HEALTHCHECK --start-period=300s --interval=15s --timeout=5s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${VESTIBULE_HTTP_PORT:-9080} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
# The script hands its process over to Java, which so gets the signal to stop and ends in order.
ENTRYPOINT ["/opt/vestibule/wlp/bin/server", "run", "vestibule"]
