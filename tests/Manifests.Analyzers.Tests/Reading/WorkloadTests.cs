using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>What the fields of workloads cannot say by themselves.</summary>
public class WorkloadTests
{
    [Fact]
    public void StatefulSet_SelectsItsPods_AndIsNamedByItsHeadlessService() => Assert.Equal("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: database
          replicas: 3
          podManagementPolicy: Parallel
          selector:
            matchLabels:
              app.kubernetes.io/name: db
          updateStrategy:
            rollingUpdate:
              partition: 2
          template:
            metadata:
              labels:
                app.kubernetes.io/name: db
            spec:
              containers:
                - name: db
                  image: postgres:17

        """, Yaml("StatefulSet", """
        [StatefulSet("db", Replicas = 3, PodManagementPolicy = PodManagementPolicy.Parallel)]
        [RollingUpdate(Partition = 2)]
        [Container(Image = "postgres:17")]
        [Service(5432, Headless = true)]
        class Database { }
        """));

    [Theory]
    [InlineData("[StatefulSet] [Service(80)]")]
    [InlineData("[StatefulSet] [Service(\"a\", 80, Headless = true)] [Service(\"b\", 81, Headless = true)]")]
    public void StatefulSetWithoutOneHeadlessService_HasNoServiceName(string attributes) =>
        Assert.DoesNotContain("serviceName", Yaml("StatefulSet", attributes + " class Database { }"));

    [Fact]
    public void StatefulSet_KeepsTheServiceNameItSays() =>
        Assert.Contains("serviceName: other\n", Yaml("StatefulSet", """[StatefulSet(ServiceName = "other")] [Service(80, Headless = true)] class Database { }"""));

    [Fact]
    public void DaemonSet_SelectsItsPods() => Assert.Contains("""
          selector:
            matchLabels:
              app: agent
          updateStrategy:
            rollingUpdate:
              maxSurge: 10%
              maxUnavailable: 0

        """, Yaml("DaemonSet", """[DaemonSet] [Label("app", "agent")] [RollingUpdate(MaxSurge = "10%", MaxUnavailable = 0)] class Agent { }"""));

    [Fact]
    public void RollingUpdateOfADeployment_IsInItsStrategy() => Assert.Contains("""
          strategy:
            rollingUpdate:
              maxSurge: 25%
              maxUnavailable: 0

        """, Yaml("Deployment", """[Deployment] [RollingUpdate(MaxSurge = "25%", MaxUnavailable = 0)] class Web { }"""));

    [Fact]
    public void Job_RestartsOnFailure_AndHasNoSelector() => Assert.Equal("""
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          backoffLimit: 2
          template:
            metadata:
              labels:
                app.kubernetes.io/name: migrate
            spec:
              containers:
                - name: migrate
                  image: example/migrate:1.4
              restartPolicy: OnFailure

        """, Yaml("Job", """[Job(BackoffLimit = 2)] [Container(Image = "example/migrate:1.4")] class Migrate { }"""));

    [Fact]
    public void CronJob_HasItsOptionsAndThoseOfItsJobs() => Assert.Equal("""
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: nightly
        spec:
          schedule: "0 3 * * *"
          timeZone: Europe/Vienna
          concurrencyPolicy: Forbid
          jobTemplate:
            spec:
              backoffLimit: 0
              ttlSecondsAfterFinished: 3600
              template:
                metadata:
                  labels:
                    app: report
                spec:
                  containers:
                    - name: nightly
                      image: example/report:7
                  restartPolicy: Never

        """, Yaml("CronJob", """
        [CronJob("nightly", "0 3 * * *", ConcurrencyPolicy = ConcurrencyPolicy.Forbid, TimeZone = "Europe/Vienna", RestartPolicy = RestartPolicy.Never, BackoffLimit = 0, TtlSecondsAfterFinished = 3600)]
        [Label("app", "report")]
        [Container(Image = "example/report:7")]
        class Report { }
        """));

    [Fact]
    public void CronJobWithoutName_IsCalledAsItsClass() =>
        Assert.Contains("  name: night-shift\n", Yaml("CronJob", """[CronJob("@daily")] class NightShift { }"""));

    [Fact]
    public void PartsOfAnotherKind_DoNotReachAWorkload() =>
        Assert.DoesNotContain("rollingUpdate", Yaml("Job", """[Deployment] [Job("once")] [RollingUpdate(MaxSurge = 1)] class Web { }"""));

    private static string Yaml(string kind, string source) => GeneratorRun.Of("using Manifests;\n" + source).Yaml(kind);
}
