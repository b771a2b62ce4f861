from __future__ import annotations
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)
import abc
import builtins
import datetime
import enum
import typing
import jsii
import publication
import typing_extensions
from jsii._type_checking import cached_type_hints, check_type
from ._jsii import *

class _LazyImport:

    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None

    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)
if typing.TYPE_CHECKING:
    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:
    _cdk8s_d3d9af27 = _LazyImport('cdk8s')
    _constructs_77d1e7e8 = _LazyImport('constructs')

class PodMonitor(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='comcoreosmonitoring.PodMonitor'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['PodMonitorSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = PodMonitorProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['PodMonitorSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = PodMonitorProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class PodMonitorProps:

    def __init__(self, *, spec: typing.Union['PodMonitorSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = PodMonitorSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'PodMonitorSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpec', jsii_struct_bases=[], name_mapping={'selector': 'selector', 'attach_metadata': 'attachMetadata', 'body_size_limit': 'bodySizeLimit', 'convert_classic_histograms_to_nhcb': 'convertClassicHistogramsToNhcb', 'fallback_scrape_protocol': 'fallbackScrapeProtocol', 'job_label': 'jobLabel', 'keep_dropped_targets': 'keepDroppedTargets', 'label_limit': 'labelLimit', 'label_name_length_limit': 'labelNameLengthLimit', 'label_value_length_limit': 'labelValueLengthLimit', 'namespace_selector': 'namespaceSelector', 'native_histogram_bucket_limit': 'nativeHistogramBucketLimit', 'native_histogram_min_bucket_factor': 'nativeHistogramMinBucketFactor', 'pod_metrics_endpoints': 'podMetricsEndpoints', 'pod_target_labels': 'podTargetLabels', 'sample_limit': 'sampleLimit', 'scrape_class': 'scrapeClass', 'scrape_classic_histograms': 'scrapeClassicHistograms', 'scrape_protocols': 'scrapeProtocols', 'selector_mechanism': 'selectorMechanism', 'target_limit': 'targetLimit'})
class PodMonitorSpec:

    def __init__(self, *, selector: typing.Union['PodMonitorSpecSelector', typing.Dict[builtins.str, typing.Any]], attach_metadata: typing.Optional[typing.Union['PodMonitorSpecAttachMetadata', typing.Dict[builtins.str, typing.Any]]]=None, body_size_limit: typing.Optional[builtins.str]=None, convert_classic_histograms_to_nhcb: typing.Optional[builtins.bool]=None, fallback_scrape_protocol: typing.Optional[builtins.str]=None, job_label: typing.Optional[builtins.str]=None, keep_dropped_targets: typing.Optional[jsii.Number]=None, label_limit: typing.Optional[jsii.Number]=None, label_name_length_limit: typing.Optional[jsii.Number]=None, label_value_length_limit: typing.Optional[jsii.Number]=None, namespace_selector: typing.Optional[typing.Union['PodMonitorSpecNamespaceSelector', typing.Dict[builtins.str, typing.Any]]]=None, native_histogram_bucket_limit: typing.Optional[jsii.Number]=None, native_histogram_min_bucket_factor: typing.Any=None, pod_metrics_endpoints: typing.Optional[typing.Sequence[typing.Union['PodMonitorSpecPodMetricsEndpoints', typing.Dict[builtins.str, typing.Any]]]]=None, pod_target_labels: typing.Optional[typing.Sequence[builtins.str]]=None, sample_limit: typing.Optional[jsii.Number]=None, scrape_class: typing.Optional[builtins.str]=None, scrape_classic_histograms: typing.Optional[builtins.bool]=None, scrape_protocols: typing.Optional[typing.Sequence[builtins.str]]=None, selector_mechanism: typing.Optional[builtins.str]=None, target_limit: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(selector, dict):
            selector = PodMonitorSpecSelector(**selector)
        if isinstance(attach_metadata, dict):
            attach_metadata = PodMonitorSpecAttachMetadata(**attach_metadata)
        if isinstance(namespace_selector, dict):
            namespace_selector = PodMonitorSpecNamespaceSelector(**namespace_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'selector': selector}
        if attach_metadata is not None:
            self._values['attach_metadata'] = attach_metadata
        if body_size_limit is not None:
            self._values['body_size_limit'] = body_size_limit
        if convert_classic_histograms_to_nhcb is not None:
            self._values['convert_classic_histograms_to_nhcb'] = convert_classic_histograms_to_nhcb
        if fallback_scrape_protocol is not None:
            self._values['fallback_scrape_protocol'] = fallback_scrape_protocol
        if job_label is not None:
            self._values['job_label'] = job_label
        if keep_dropped_targets is not None:
            self._values['keep_dropped_targets'] = keep_dropped_targets
        if label_limit is not None:
            self._values['label_limit'] = label_limit
        if label_name_length_limit is not None:
            self._values['label_name_length_limit'] = label_name_length_limit
        if label_value_length_limit is not None:
            self._values['label_value_length_limit'] = label_value_length_limit
        if namespace_selector is not None:
            self._values['namespace_selector'] = namespace_selector
        if native_histogram_bucket_limit is not None:
            self._values['native_histogram_bucket_limit'] = native_histogram_bucket_limit
        if native_histogram_min_bucket_factor is not None:
            self._values['native_histogram_min_bucket_factor'] = native_histogram_min_bucket_factor
        if pod_metrics_endpoints is not None:
            self._values['pod_metrics_endpoints'] = pod_metrics_endpoints
        if pod_target_labels is not None:
            self._values['pod_target_labels'] = pod_target_labels
        if sample_limit is not None:
            self._values['sample_limit'] = sample_limit
        if scrape_class is not None:
            self._values['scrape_class'] = scrape_class
        if scrape_classic_histograms is not None:
            self._values['scrape_classic_histograms'] = scrape_classic_histograms
        if scrape_protocols is not None:
            self._values['scrape_protocols'] = scrape_protocols
        if selector_mechanism is not None:
            self._values['selector_mechanism'] = selector_mechanism
        if target_limit is not None:
            self._values['target_limit'] = target_limit

    @builtins.property
    def selector(self) -> 'PodMonitorSpecSelector':
        result = self._values.get('selector')
        assert result is not None, "Required property 'selector' is missing"
        return result

    @builtins.property
    def attach_metadata(self) -> typing.Optional['PodMonitorSpecAttachMetadata']:
        result = self._values.get('attach_metadata')
        return result

    @builtins.property
    def body_size_limit(self) -> typing.Optional[builtins.str]:
        result = self._values.get('body_size_limit')
        return result

    @builtins.property
    def convert_classic_histograms_to_nhcb(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('convert_classic_histograms_to_nhcb')
        return result

    @builtins.property
    def fallback_scrape_protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fallback_scrape_protocol')
        return result

    @builtins.property
    def job_label(self) -> typing.Optional[builtins.str]:
        result = self._values.get('job_label')
        return result

    @builtins.property
    def keep_dropped_targets(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('keep_dropped_targets')
        return result

    @builtins.property
    def label_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('label_limit')
        return result

    @builtins.property
    def label_name_length_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('label_name_length_limit')
        return result

    @builtins.property
    def label_value_length_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('label_value_length_limit')
        return result

    @builtins.property
    def namespace_selector(self) -> typing.Optional['PodMonitorSpecNamespaceSelector']:
        result = self._values.get('namespace_selector')
        return result

    @builtins.property
    def native_histogram_bucket_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('native_histogram_bucket_limit')
        return result

    @builtins.property
    def native_histogram_min_bucket_factor(self) -> typing.Any:
        result = self._values.get('native_histogram_min_bucket_factor')
        return result

    @builtins.property
    def pod_metrics_endpoints(self) -> typing.Optional[typing.List['PodMonitorSpecPodMetricsEndpoints']]:
        result = self._values.get('pod_metrics_endpoints')
        return result

    @builtins.property
    def pod_target_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('pod_target_labels')
        return result

    @builtins.property
    def sample_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('sample_limit')
        return result

    @builtins.property
    def scrape_class(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scrape_class')
        return result

    @builtins.property
    def scrape_classic_histograms(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('scrape_classic_histograms')
        return result

    @builtins.property
    def scrape_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('scrape_protocols')
        return result

    @builtins.property
    def selector_mechanism(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector_mechanism')
        return result

    @builtins.property
    def target_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('target_limit')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecAttachMetadata', jsii_struct_bases=[], name_mapping={'node': 'node'})
class PodMonitorSpecAttachMetadata:

    def __init__(self, *, node: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if node is not None:
            self._values['node'] = node

    @builtins.property
    def node(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('node')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecAttachMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecNamespaceSelector', jsii_struct_bases=[], name_mapping={'any': 'any', 'match_names': 'matchNames'})
class PodMonitorSpecNamespaceSelector:

    def __init__(self, *, any: typing.Optional[builtins.bool]=None, match_names: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if any is not None:
            self._values['any'] = any
        if match_names is not None:
            self._values['match_names'] = match_names

    @builtins.property
    def any(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('any')
        return result

    @builtins.property
    def match_names(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('match_names')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecNamespaceSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpoints', jsii_struct_bases=[], name_mapping={'authorization': 'authorization', 'basic_auth': 'basicAuth', 'bearer_token_secret': 'bearerTokenSecret', 'enable_http2': 'enableHttp2', 'filter_running': 'filterRunning', 'follow_redirects': 'followRedirects', 'honor_labels': 'honorLabels', 'honor_timestamps': 'honorTimestamps', 'interval': 'interval', 'metric_relabelings': 'metricRelabelings', 'no_proxy': 'noProxy', 'oauth2': 'oauth2', 'params': 'params', 'path': 'path', 'port': 'port', 'port_number': 'portNumber', 'proxy_connect_header': 'proxyConnectHeader', 'proxy_from_environment': 'proxyFromEnvironment', 'proxy_url': 'proxyUrl', 'relabelings': 'relabelings', 'scheme': 'scheme', 'scrape_timeout': 'scrapeTimeout', 'target_port': 'targetPort', 'tls_config': 'tlsConfig', 'track_timestamps_staleness': 'trackTimestampsStaleness'})
class PodMonitorSpecPodMetricsEndpoints:

    def __init__(self, *, authorization: typing.Optional[typing.Union['PodMonitorSpecPodMetricsEndpointsAuthorization', typing.Dict[builtins.str, typing.Any]]]=None, basic_auth: typing.Optional[typing.Union['PodMonitorSpecPodMetricsEndpointsBasicAuth', typing.Dict[builtins.str, typing.Any]]]=None, bearer_token_secret: typing.Optional[typing.Union['PodMonitorSpecPodMetricsEndpointsBearerTokenSecret', typing.Dict[builtins.str, typing.Any]]]=None, enable_http2: typing.Optional[builtins.bool]=None, filter_running: typing.Optional[builtins.bool]=None, follow_redirects: typing.Optional[builtins.bool]=None, honor_labels: typing.Optional[builtins.bool]=None, honor_timestamps: typing.Optional[builtins.bool]=None, interval: typing.Optional[builtins.str]=None, metric_relabelings: typing.Optional[typing.Sequence[typing.Union['PodMonitorSpecPodMetricsEndpointsMetricRelabelings', typing.Dict[builtins.str, typing.Any]]]]=None, no_proxy: typing.Optional[builtins.str]=None, oauth2: typing.Any=None, params: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[builtins.str]]]=None, path: typing.Optional[builtins.str]=None, port: typing.Optional[builtins.str]=None, port_number: typing.Optional[jsii.Number]=None, proxy_connect_header: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[typing.Union['PodMonitorSpecPodMetricsEndpointsProxyConnectHeader', typing.Dict[builtins.str, typing.Any]]]]]=None, proxy_from_environment: typing.Optional[builtins.bool]=None, proxy_url: typing.Optional[builtins.str]=None, relabelings: typing.Optional[typing.Sequence[typing.Union['PodMonitorSpecPodMetricsEndpointsRelabelings', typing.Dict[builtins.str, typing.Any]]]]=None, scheme: typing.Optional[builtins.str]=None, scrape_timeout: typing.Optional[builtins.str]=None, target_port: typing.Any=None, tls_config: typing.Any=None, track_timestamps_staleness: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(authorization, dict):
            authorization = PodMonitorSpecPodMetricsEndpointsAuthorization(**authorization)
        if isinstance(basic_auth, dict):
            basic_auth = PodMonitorSpecPodMetricsEndpointsBasicAuth(**basic_auth)
        if isinstance(bearer_token_secret, dict):
            bearer_token_secret = PodMonitorSpecPodMetricsEndpointsBearerTokenSecret(**bearer_token_secret)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorization is not None:
            self._values['authorization'] = authorization
        if basic_auth is not None:
            self._values['basic_auth'] = basic_auth
        if bearer_token_secret is not None:
            self._values['bearer_token_secret'] = bearer_token_secret
        if enable_http2 is not None:
            self._values['enable_http2'] = enable_http2
        if filter_running is not None:
            self._values['filter_running'] = filter_running
        if follow_redirects is not None:
            self._values['follow_redirects'] = follow_redirects
        if honor_labels is not None:
            self._values['honor_labels'] = honor_labels
        if honor_timestamps is not None:
            self._values['honor_timestamps'] = honor_timestamps
        if interval is not None:
            self._values['interval'] = interval
        if metric_relabelings is not None:
            self._values['metric_relabelings'] = metric_relabelings
        if no_proxy is not None:
            self._values['no_proxy'] = no_proxy
        if oauth2 is not None:
            self._values['oauth2'] = oauth2
        if params is not None:
            self._values['params'] = params
        if path is not None:
            self._values['path'] = path
        if port is not None:
            self._values['port'] = port
        if port_number is not None:
            self._values['port_number'] = port_number
        if proxy_connect_header is not None:
            self._values['proxy_connect_header'] = proxy_connect_header
        if proxy_from_environment is not None:
            self._values['proxy_from_environment'] = proxy_from_environment
        if proxy_url is not None:
            self._values['proxy_url'] = proxy_url
        if relabelings is not None:
            self._values['relabelings'] = relabelings
        if scheme is not None:
            self._values['scheme'] = scheme
        if scrape_timeout is not None:
            self._values['scrape_timeout'] = scrape_timeout
        if target_port is not None:
            self._values['target_port'] = target_port
        if tls_config is not None:
            self._values['tls_config'] = tls_config
        if track_timestamps_staleness is not None:
            self._values['track_timestamps_staleness'] = track_timestamps_staleness

    @builtins.property
    def authorization(self) -> typing.Optional['PodMonitorSpecPodMetricsEndpointsAuthorization']:
        result = self._values.get('authorization')
        return result

    @builtins.property
    def basic_auth(self) -> typing.Optional['PodMonitorSpecPodMetricsEndpointsBasicAuth']:
        result = self._values.get('basic_auth')
        return result

    @builtins.property
    def bearer_token_secret(self) -> typing.Optional['PodMonitorSpecPodMetricsEndpointsBearerTokenSecret']:
        result = self._values.get('bearer_token_secret')
        return result

    @builtins.property
    def enable_http2(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_http2')
        return result

    @builtins.property
    def filter_running(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('filter_running')
        return result

    @builtins.property
    def follow_redirects(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('follow_redirects')
        return result

    @builtins.property
    def honor_labels(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('honor_labels')
        return result

    @builtins.property
    def honor_timestamps(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('honor_timestamps')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def metric_relabelings(self) -> typing.Optional[typing.List['PodMonitorSpecPodMetricsEndpointsMetricRelabelings']]:
        result = self._values.get('metric_relabelings')
        return result

    @builtins.property
    def no_proxy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('no_proxy')
        return result

    @builtins.property
    def oauth2(self) -> typing.Any:
        result = self._values.get('oauth2')
        return result

    @builtins.property
    def params(self) -> typing.Optional[typing.Mapping[builtins.str, typing.List[builtins.str]]]:
        result = self._values.get('params')
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def port(self) -> typing.Optional[builtins.str]:
        result = self._values.get('port')
        return result

    @builtins.property
    def port_number(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port_number')
        return result

    @builtins.property
    def proxy_connect_header(self) -> typing.Optional[typing.Mapping[builtins.str, typing.List['PodMonitorSpecPodMetricsEndpointsProxyConnectHeader']]]:
        result = self._values.get('proxy_connect_header')
        return result

    @builtins.property
    def proxy_from_environment(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('proxy_from_environment')
        return result

    @builtins.property
    def proxy_url(self) -> typing.Optional[builtins.str]:
        result = self._values.get('proxy_url')
        return result

    @builtins.property
    def relabelings(self) -> typing.Optional[typing.List['PodMonitorSpecPodMetricsEndpointsRelabelings']]:
        result = self._values.get('relabelings')
        return result

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scheme')
        return result

    @builtins.property
    def scrape_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scrape_timeout')
        return result

    @builtins.property
    def target_port(self) -> typing.Any:
        result = self._values.get('target_port')
        return result

    @builtins.property
    def tls_config(self) -> typing.Any:
        result = self._values.get('tls_config')
        return result

    @builtins.property
    def track_timestamps_staleness(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('track_timestamps_staleness')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpoints(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsAuthorization', jsii_struct_bases=[], name_mapping={'credentials': 'credentials', 'type': 'type'})
class PodMonitorSpecPodMetricsEndpointsAuthorization:

    def __init__(self, *, credentials: typing.Optional[typing.Union['PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(credentials, dict):
            credentials = PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials(**credentials)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if credentials is not None:
            self._values['credentials'] = credentials
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def credentials(self) -> typing.Optional['PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials']:
        result = self._values.get('credentials')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsAuthorization(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsBasicAuth', jsii_struct_bases=[], name_mapping={'password': 'password', 'username': 'username'})
class PodMonitorSpecPodMetricsEndpointsBasicAuth:

    def __init__(self, *, password: typing.Optional[typing.Union['PodMonitorSpecPodMetricsEndpointsBasicAuthPassword', typing.Dict[builtins.str, typing.Any]]]=None, username: typing.Optional[typing.Union['PodMonitorSpecPodMetricsEndpointsBasicAuthUsername', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(password, dict):
            password = PodMonitorSpecPodMetricsEndpointsBasicAuthPassword(**password)
        if isinstance(username, dict):
            username = PodMonitorSpecPodMetricsEndpointsBasicAuthUsername(**username)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if password is not None:
            self._values['password'] = password
        if username is not None:
            self._values['username'] = username

    @builtins.property
    def password(self) -> typing.Optional['PodMonitorSpecPodMetricsEndpointsBasicAuthPassword']:
        result = self._values.get('password')
        return result

    @builtins.property
    def username(self) -> typing.Optional['PodMonitorSpecPodMetricsEndpointsBasicAuthUsername']:
        result = self._values.get('username')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsBasicAuth(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsBasicAuthPassword', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class PodMonitorSpecPodMetricsEndpointsBasicAuthPassword:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsBasicAuthPassword(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsBasicAuthUsername', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class PodMonitorSpecPodMetricsEndpointsBasicAuthUsername:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsBasicAuthUsername(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsBearerTokenSecret', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class PodMonitorSpecPodMetricsEndpointsBearerTokenSecret:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsBearerTokenSecret(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsMetricRelabelings', jsii_struct_bases=[], name_mapping={'action': 'action', 'modulus': 'modulus', 'regex': 'regex', 'replacement': 'replacement', 'separator': 'separator', 'source_labels': 'sourceLabels', 'target_label': 'targetLabel'})
class PodMonitorSpecPodMetricsEndpointsMetricRelabelings:

    def __init__(self, *, action: typing.Optional[builtins.str]=None, modulus: typing.Optional[jsii.Number]=None, regex: typing.Optional[builtins.str]=None, replacement: typing.Optional[builtins.str]=None, separator: typing.Optional[builtins.str]=None, source_labels: typing.Optional[typing.Sequence[builtins.str]]=None, target_label: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values['action'] = action
        if modulus is not None:
            self._values['modulus'] = modulus
        if regex is not None:
            self._values['regex'] = regex
        if replacement is not None:
            self._values['replacement'] = replacement
        if separator is not None:
            self._values['separator'] = separator
        if source_labels is not None:
            self._values['source_labels'] = source_labels
        if target_label is not None:
            self._values['target_label'] = target_label

    @builtins.property
    def action(self) -> typing.Optional[builtins.str]:
        result = self._values.get('action')
        return result

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('modulus')
        return result

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        result = self._values.get('regex')
        return result

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replacement')
        return result

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('separator')
        return result

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('source_labels')
        return result

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_label')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsMetricRelabelings(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsProxyConnectHeader', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class PodMonitorSpecPodMetricsEndpointsProxyConnectHeader:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsProxyConnectHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecPodMetricsEndpointsRelabelings', jsii_struct_bases=[], name_mapping={'action': 'action', 'modulus': 'modulus', 'regex': 'regex', 'replacement': 'replacement', 'separator': 'separator', 'source_labels': 'sourceLabels', 'target_label': 'targetLabel'})
class PodMonitorSpecPodMetricsEndpointsRelabelings:

    def __init__(self, *, action: typing.Optional[builtins.str]=None, modulus: typing.Optional[jsii.Number]=None, regex: typing.Optional[builtins.str]=None, replacement: typing.Optional[builtins.str]=None, separator: typing.Optional[builtins.str]=None, source_labels: typing.Optional[typing.Sequence[builtins.str]]=None, target_label: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values['action'] = action
        if modulus is not None:
            self._values['modulus'] = modulus
        if regex is not None:
            self._values['regex'] = regex
        if replacement is not None:
            self._values['replacement'] = replacement
        if separator is not None:
            self._values['separator'] = separator
        if source_labels is not None:
            self._values['source_labels'] = source_labels
        if target_label is not None:
            self._values['target_label'] = target_label

    @builtins.property
    def action(self) -> typing.Optional[builtins.str]:
        result = self._values.get('action')
        return result

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('modulus')
        return result

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        result = self._values.get('regex')
        return result

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replacement')
        return result

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('separator')
        return result

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('source_labels')
        return result

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_label')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecPodMetricsEndpointsRelabelings(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class PodMonitorSpecSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['PodMonitorSpecSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['PodMonitorSpecSelectorMatchExpressions']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PodMonitorSpecSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class PodMonitorSpecSelectorMatchExpressions:

    def __init__(self, *, key: builtins.str, operator: builtins.str, values: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'operator': operator}
        if values is not None:
            self._values['values'] = values

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def operator(self) -> builtins.str:
        result = self._values.get('operator')
        assert result is not None, "Required property 'operator' is missing"
        return result

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('values')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodMonitorSpecSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class PrometheusRule(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='comcoreosmonitoring.PrometheusRule'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['PrometheusRuleSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = PrometheusRuleProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['PrometheusRuleSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = PrometheusRuleProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='comcoreosmonitoring.PrometheusRuleProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class PrometheusRuleProps:

    def __init__(self, *, spec: typing.Union['PrometheusRuleSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = PrometheusRuleSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'PrometheusRuleSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PrometheusRuleProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PrometheusRuleSpec', jsii_struct_bases=[], name_mapping={'groups': 'groups'})
class PrometheusRuleSpec:

    def __init__(self, *, groups: typing.Optional[typing.Sequence[typing.Union['PrometheusRuleSpecGroups', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if groups is not None:
            self._values['groups'] = groups

    @builtins.property
    def groups(self) -> typing.Optional[typing.List['PrometheusRuleSpecGroups']]:
        result = self._values.get('groups')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PrometheusRuleSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PrometheusRuleSpecGroups', jsii_struct_bases=[], name_mapping={'name': 'name', 'interval': 'interval', 'labels': 'labels', 'limit': 'limit', 'partial_response_strategy': 'partialResponseStrategy', 'query_offset': 'queryOffset', 'rules': 'rules'})
class PrometheusRuleSpecGroups:

    def __init__(self, *, name: builtins.str, interval: typing.Optional[builtins.str]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, limit: typing.Optional[jsii.Number]=None, partial_response_strategy: typing.Optional[builtins.str]=None, query_offset: typing.Optional[builtins.str]=None, rules: typing.Optional[typing.Sequence[typing.Union['PrometheusRuleSpecGroupsRules', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if interval is not None:
            self._values['interval'] = interval
        if labels is not None:
            self._values['labels'] = labels
        if limit is not None:
            self._values['limit'] = limit
        if partial_response_strategy is not None:
            self._values['partial_response_strategy'] = partial_response_strategy
        if query_offset is not None:
            self._values['query_offset'] = query_offset
        if rules is not None:
            self._values['rules'] = rules

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('limit')
        return result

    @builtins.property
    def partial_response_strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('partial_response_strategy')
        return result

    @builtins.property
    def query_offset(self) -> typing.Optional[builtins.str]:
        result = self._values.get('query_offset')
        return result

    @builtins.property
    def rules(self) -> typing.Optional[typing.List['PrometheusRuleSpecGroupsRules']]:
        result = self._values.get('rules')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PrometheusRuleSpecGroups(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.PrometheusRuleSpecGroupsRules', jsii_struct_bases=[], name_mapping={'expr': 'expr', 'alert': 'alert', 'annotations': 'annotations', 'for_': 'for', 'keep_firing_for': 'keepFiringFor', 'labels': 'labels', 'record': 'record'})
class PrometheusRuleSpecGroupsRules:

    def __init__(self, *, expr: typing.Any, alert: typing.Optional[builtins.str]=None, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, for_: typing.Optional[builtins.str]=None, keep_firing_for: typing.Optional[builtins.str]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, record: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expr': expr}
        if alert is not None:
            self._values['alert'] = alert
        if annotations is not None:
            self._values['annotations'] = annotations
        if for_ is not None:
            self._values['for_'] = for_
        if keep_firing_for is not None:
            self._values['keep_firing_for'] = keep_firing_for
        if labels is not None:
            self._values['labels'] = labels
        if record is not None:
            self._values['record'] = record

    @builtins.property
    def expr(self) -> typing.Any:
        result = self._values.get('expr')
        assert result is not None, "Required property 'expr' is missing"
        return result

    @builtins.property
    def alert(self) -> typing.Optional[builtins.str]:
        result = self._values.get('alert')
        return result

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def for_(self) -> typing.Optional[builtins.str]:
        result = self._values.get('for_')
        return result

    @builtins.property
    def keep_firing_for(self) -> typing.Optional[builtins.str]:
        result = self._values.get('keep_firing_for')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def record(self) -> typing.Optional[builtins.str]:
        result = self._values.get('record')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PrometheusRuleSpecGroupsRules(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class ServiceMonitor(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='comcoreosmonitoring.ServiceMonitor'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['ServiceMonitorSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = ServiceMonitorProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['ServiceMonitorSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = ServiceMonitorProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class ServiceMonitorProps:

    def __init__(self, *, spec: typing.Union['ServiceMonitorSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = ServiceMonitorSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'ServiceMonitorSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpec', jsii_struct_bases=[], name_mapping={'endpoints': 'endpoints', 'selector': 'selector', 'attach_metadata': 'attachMetadata', 'body_size_limit': 'bodySizeLimit', 'convert_classic_histograms_to_nhcb': 'convertClassicHistogramsToNhcb', 'fallback_scrape_protocol': 'fallbackScrapeProtocol', 'job_label': 'jobLabel', 'keep_dropped_targets': 'keepDroppedTargets', 'label_limit': 'labelLimit', 'label_name_length_limit': 'labelNameLengthLimit', 'label_value_length_limit': 'labelValueLengthLimit', 'namespace_selector': 'namespaceSelector', 'native_histogram_bucket_limit': 'nativeHistogramBucketLimit', 'native_histogram_min_bucket_factor': 'nativeHistogramMinBucketFactor', 'pod_target_labels': 'podTargetLabels', 'sample_limit': 'sampleLimit', 'scrape_class': 'scrapeClass', 'scrape_classic_histograms': 'scrapeClassicHistograms', 'scrape_protocols': 'scrapeProtocols', 'selector_mechanism': 'selectorMechanism', 'target_labels': 'targetLabels', 'target_limit': 'targetLimit'})
class ServiceMonitorSpec:

    def __init__(self, *, endpoints: typing.Sequence[typing.Union['ServiceMonitorSpecEndpoints', typing.Dict[builtins.str, typing.Any]]], selector: typing.Union['ServiceMonitorSpecSelector', typing.Dict[builtins.str, typing.Any]], attach_metadata: typing.Optional[typing.Union['ServiceMonitorSpecAttachMetadata', typing.Dict[builtins.str, typing.Any]]]=None, body_size_limit: typing.Optional[builtins.str]=None, convert_classic_histograms_to_nhcb: typing.Optional[builtins.bool]=None, fallback_scrape_protocol: typing.Optional[builtins.str]=None, job_label: typing.Optional[builtins.str]=None, keep_dropped_targets: typing.Optional[jsii.Number]=None, label_limit: typing.Optional[jsii.Number]=None, label_name_length_limit: typing.Optional[jsii.Number]=None, label_value_length_limit: typing.Optional[jsii.Number]=None, namespace_selector: typing.Optional[typing.Union['ServiceMonitorSpecNamespaceSelector', typing.Dict[builtins.str, typing.Any]]]=None, native_histogram_bucket_limit: typing.Optional[jsii.Number]=None, native_histogram_min_bucket_factor: typing.Any=None, pod_target_labels: typing.Optional[typing.Sequence[builtins.str]]=None, sample_limit: typing.Optional[jsii.Number]=None, scrape_class: typing.Optional[builtins.str]=None, scrape_classic_histograms: typing.Optional[builtins.bool]=None, scrape_protocols: typing.Optional[typing.Sequence[builtins.str]]=None, selector_mechanism: typing.Optional[builtins.str]=None, target_labels: typing.Optional[typing.Sequence[builtins.str]]=None, target_limit: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(selector, dict):
            selector = ServiceMonitorSpecSelector(**selector)
        if isinstance(attach_metadata, dict):
            attach_metadata = ServiceMonitorSpecAttachMetadata(**attach_metadata)
        if isinstance(namespace_selector, dict):
            namespace_selector = ServiceMonitorSpecNamespaceSelector(**namespace_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'endpoints': endpoints, 'selector': selector}
        if attach_metadata is not None:
            self._values['attach_metadata'] = attach_metadata
        if body_size_limit is not None:
            self._values['body_size_limit'] = body_size_limit
        if convert_classic_histograms_to_nhcb is not None:
            self._values['convert_classic_histograms_to_nhcb'] = convert_classic_histograms_to_nhcb
        if fallback_scrape_protocol is not None:
            self._values['fallback_scrape_protocol'] = fallback_scrape_protocol
        if job_label is not None:
            self._values['job_label'] = job_label
        if keep_dropped_targets is not None:
            self._values['keep_dropped_targets'] = keep_dropped_targets
        if label_limit is not None:
            self._values['label_limit'] = label_limit
        if label_name_length_limit is not None:
            self._values['label_name_length_limit'] = label_name_length_limit
        if label_value_length_limit is not None:
            self._values['label_value_length_limit'] = label_value_length_limit
        if namespace_selector is not None:
            self._values['namespace_selector'] = namespace_selector
        if native_histogram_bucket_limit is not None:
            self._values['native_histogram_bucket_limit'] = native_histogram_bucket_limit
        if native_histogram_min_bucket_factor is not None:
            self._values['native_histogram_min_bucket_factor'] = native_histogram_min_bucket_factor
        if pod_target_labels is not None:
            self._values['pod_target_labels'] = pod_target_labels
        if sample_limit is not None:
            self._values['sample_limit'] = sample_limit
        if scrape_class is not None:
            self._values['scrape_class'] = scrape_class
        if scrape_classic_histograms is not None:
            self._values['scrape_classic_histograms'] = scrape_classic_histograms
        if scrape_protocols is not None:
            self._values['scrape_protocols'] = scrape_protocols
        if selector_mechanism is not None:
            self._values['selector_mechanism'] = selector_mechanism
        if target_labels is not None:
            self._values['target_labels'] = target_labels
        if target_limit is not None:
            self._values['target_limit'] = target_limit

    @builtins.property
    def endpoints(self) -> typing.List['ServiceMonitorSpecEndpoints']:
        result = self._values.get('endpoints')
        assert result is not None, "Required property 'endpoints' is missing"
        return result

    @builtins.property
    def selector(self) -> 'ServiceMonitorSpecSelector':
        result = self._values.get('selector')
        assert result is not None, "Required property 'selector' is missing"
        return result

    @builtins.property
    def attach_metadata(self) -> typing.Optional['ServiceMonitorSpecAttachMetadata']:
        result = self._values.get('attach_metadata')
        return result

    @builtins.property
    def body_size_limit(self) -> typing.Optional[builtins.str]:
        result = self._values.get('body_size_limit')
        return result

    @builtins.property
    def convert_classic_histograms_to_nhcb(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('convert_classic_histograms_to_nhcb')
        return result

    @builtins.property
    def fallback_scrape_protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fallback_scrape_protocol')
        return result

    @builtins.property
    def job_label(self) -> typing.Optional[builtins.str]:
        result = self._values.get('job_label')
        return result

    @builtins.property
    def keep_dropped_targets(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('keep_dropped_targets')
        return result

    @builtins.property
    def label_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('label_limit')
        return result

    @builtins.property
    def label_name_length_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('label_name_length_limit')
        return result

    @builtins.property
    def label_value_length_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('label_value_length_limit')
        return result

    @builtins.property
    def namespace_selector(self) -> typing.Optional['ServiceMonitorSpecNamespaceSelector']:
        result = self._values.get('namespace_selector')
        return result

    @builtins.property
    def native_histogram_bucket_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('native_histogram_bucket_limit')
        return result

    @builtins.property
    def native_histogram_min_bucket_factor(self) -> typing.Any:
        result = self._values.get('native_histogram_min_bucket_factor')
        return result

    @builtins.property
    def pod_target_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('pod_target_labels')
        return result

    @builtins.property
    def sample_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('sample_limit')
        return result

    @builtins.property
    def scrape_class(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scrape_class')
        return result

    @builtins.property
    def scrape_classic_histograms(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('scrape_classic_histograms')
        return result

    @builtins.property
    def scrape_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('scrape_protocols')
        return result

    @builtins.property
    def selector_mechanism(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector_mechanism')
        return result

    @builtins.property
    def target_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('target_labels')
        return result

    @builtins.property
    def target_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('target_limit')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecAttachMetadata', jsii_struct_bases=[], name_mapping={'node': 'node'})
class ServiceMonitorSpecAttachMetadata:

    def __init__(self, *, node: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if node is not None:
            self._values['node'] = node

    @builtins.property
    def node(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('node')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecAttachMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpoints', jsii_struct_bases=[], name_mapping={'authorization': 'authorization', 'basic_auth': 'basicAuth', 'bearer_token_file': 'bearerTokenFile', 'bearer_token_secret': 'bearerTokenSecret', 'enable_http2': 'enableHttp2', 'filter_running': 'filterRunning', 'follow_redirects': 'followRedirects', 'honor_labels': 'honorLabels', 'honor_timestamps': 'honorTimestamps', 'interval': 'interval', 'metric_relabelings': 'metricRelabelings', 'no_proxy': 'noProxy', 'oauth2': 'oauth2', 'params': 'params', 'path': 'path', 'port': 'port', 'proxy_connect_header': 'proxyConnectHeader', 'proxy_from_environment': 'proxyFromEnvironment', 'proxy_url': 'proxyUrl', 'relabelings': 'relabelings', 'scheme': 'scheme', 'scrape_timeout': 'scrapeTimeout', 'target_port': 'targetPort', 'tls_config': 'tlsConfig', 'track_timestamps_staleness': 'trackTimestampsStaleness'})
class ServiceMonitorSpecEndpoints:

    def __init__(self, *, authorization: typing.Optional[typing.Union['ServiceMonitorSpecEndpointsAuthorization', typing.Dict[builtins.str, typing.Any]]]=None, basic_auth: typing.Optional[typing.Union['ServiceMonitorSpecEndpointsBasicAuth', typing.Dict[builtins.str, typing.Any]]]=None, bearer_token_file: typing.Optional[builtins.str]=None, bearer_token_secret: typing.Optional[typing.Union['ServiceMonitorSpecEndpointsBearerTokenSecret', typing.Dict[builtins.str, typing.Any]]]=None, enable_http2: typing.Optional[builtins.bool]=None, filter_running: typing.Optional[builtins.bool]=None, follow_redirects: typing.Optional[builtins.bool]=None, honor_labels: typing.Optional[builtins.bool]=None, honor_timestamps: typing.Optional[builtins.bool]=None, interval: typing.Optional[builtins.str]=None, metric_relabelings: typing.Optional[typing.Sequence[typing.Union['ServiceMonitorSpecEndpointsMetricRelabelings', typing.Dict[builtins.str, typing.Any]]]]=None, no_proxy: typing.Optional[builtins.str]=None, oauth2: typing.Any=None, params: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[builtins.str]]]=None, path: typing.Optional[builtins.str]=None, port: typing.Optional[builtins.str]=None, proxy_connect_header: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[typing.Union['ServiceMonitorSpecEndpointsProxyConnectHeader', typing.Dict[builtins.str, typing.Any]]]]]=None, proxy_from_environment: typing.Optional[builtins.bool]=None, proxy_url: typing.Optional[builtins.str]=None, relabelings: typing.Optional[typing.Sequence[typing.Union['ServiceMonitorSpecEndpointsRelabelings', typing.Dict[builtins.str, typing.Any]]]]=None, scheme: typing.Optional[builtins.str]=None, scrape_timeout: typing.Optional[builtins.str]=None, target_port: typing.Any=None, tls_config: typing.Any=None, track_timestamps_staleness: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(authorization, dict):
            authorization = ServiceMonitorSpecEndpointsAuthorization(**authorization)
        if isinstance(basic_auth, dict):
            basic_auth = ServiceMonitorSpecEndpointsBasicAuth(**basic_auth)
        if isinstance(bearer_token_secret, dict):
            bearer_token_secret = ServiceMonitorSpecEndpointsBearerTokenSecret(**bearer_token_secret)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorization is not None:
            self._values['authorization'] = authorization
        if basic_auth is not None:
            self._values['basic_auth'] = basic_auth
        if bearer_token_file is not None:
            self._values['bearer_token_file'] = bearer_token_file
        if bearer_token_secret is not None:
            self._values['bearer_token_secret'] = bearer_token_secret
        if enable_http2 is not None:
            self._values['enable_http2'] = enable_http2
        if filter_running is not None:
            self._values['filter_running'] = filter_running
        if follow_redirects is not None:
            self._values['follow_redirects'] = follow_redirects
        if honor_labels is not None:
            self._values['honor_labels'] = honor_labels
        if honor_timestamps is not None:
            self._values['honor_timestamps'] = honor_timestamps
        if interval is not None:
            self._values['interval'] = interval
        if metric_relabelings is not None:
            self._values['metric_relabelings'] = metric_relabelings
        if no_proxy is not None:
            self._values['no_proxy'] = no_proxy
        if oauth2 is not None:
            self._values['oauth2'] = oauth2
        if params is not None:
            self._values['params'] = params
        if path is not None:
            self._values['path'] = path
        if port is not None:
            self._values['port'] = port
        if proxy_connect_header is not None:
            self._values['proxy_connect_header'] = proxy_connect_header
        if proxy_from_environment is not None:
            self._values['proxy_from_environment'] = proxy_from_environment
        if proxy_url is not None:
            self._values['proxy_url'] = proxy_url
        if relabelings is not None:
            self._values['relabelings'] = relabelings
        if scheme is not None:
            self._values['scheme'] = scheme
        if scrape_timeout is not None:
            self._values['scrape_timeout'] = scrape_timeout
        if target_port is not None:
            self._values['target_port'] = target_port
        if tls_config is not None:
            self._values['tls_config'] = tls_config
        if track_timestamps_staleness is not None:
            self._values['track_timestamps_staleness'] = track_timestamps_staleness

    @builtins.property
    def authorization(self) -> typing.Optional['ServiceMonitorSpecEndpointsAuthorization']:
        result = self._values.get('authorization')
        return result

    @builtins.property
    def basic_auth(self) -> typing.Optional['ServiceMonitorSpecEndpointsBasicAuth']:
        result = self._values.get('basic_auth')
        return result

    @builtins.property
    def bearer_token_file(self) -> typing.Optional[builtins.str]:
        result = self._values.get('bearer_token_file')
        return result

    @builtins.property
    def bearer_token_secret(self) -> typing.Optional['ServiceMonitorSpecEndpointsBearerTokenSecret']:
        result = self._values.get('bearer_token_secret')
        return result

    @builtins.property
    def enable_http2(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_http2')
        return result

    @builtins.property
    def filter_running(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('filter_running')
        return result

    @builtins.property
    def follow_redirects(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('follow_redirects')
        return result

    @builtins.property
    def honor_labels(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('honor_labels')
        return result

    @builtins.property
    def honor_timestamps(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('honor_timestamps')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def metric_relabelings(self) -> typing.Optional[typing.List['ServiceMonitorSpecEndpointsMetricRelabelings']]:
        result = self._values.get('metric_relabelings')
        return result

    @builtins.property
    def no_proxy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('no_proxy')
        return result

    @builtins.property
    def oauth2(self) -> typing.Any:
        result = self._values.get('oauth2')
        return result

    @builtins.property
    def params(self) -> typing.Optional[typing.Mapping[builtins.str, typing.List[builtins.str]]]:
        result = self._values.get('params')
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def port(self) -> typing.Optional[builtins.str]:
        result = self._values.get('port')
        return result

    @builtins.property
    def proxy_connect_header(self) -> typing.Optional[typing.Mapping[builtins.str, typing.List['ServiceMonitorSpecEndpointsProxyConnectHeader']]]:
        result = self._values.get('proxy_connect_header')
        return result

    @builtins.property
    def proxy_from_environment(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('proxy_from_environment')
        return result

    @builtins.property
    def proxy_url(self) -> typing.Optional[builtins.str]:
        result = self._values.get('proxy_url')
        return result

    @builtins.property
    def relabelings(self) -> typing.Optional[typing.List['ServiceMonitorSpecEndpointsRelabelings']]:
        result = self._values.get('relabelings')
        return result

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scheme')
        return result

    @builtins.property
    def scrape_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scrape_timeout')
        return result

    @builtins.property
    def target_port(self) -> typing.Any:
        result = self._values.get('target_port')
        return result

    @builtins.property
    def tls_config(self) -> typing.Any:
        result = self._values.get('tls_config')
        return result

    @builtins.property
    def track_timestamps_staleness(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('track_timestamps_staleness')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpoints(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsAuthorization', jsii_struct_bases=[], name_mapping={'credentials': 'credentials', 'type': 'type'})
class ServiceMonitorSpecEndpointsAuthorization:

    def __init__(self, *, credentials: typing.Optional[typing.Union['ServiceMonitorSpecEndpointsAuthorizationCredentials', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(credentials, dict):
            credentials = ServiceMonitorSpecEndpointsAuthorizationCredentials(**credentials)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if credentials is not None:
            self._values['credentials'] = credentials
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def credentials(self) -> typing.Optional['ServiceMonitorSpecEndpointsAuthorizationCredentials']:
        result = self._values.get('credentials')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsAuthorization(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsAuthorizationCredentials', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class ServiceMonitorSpecEndpointsAuthorizationCredentials:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsAuthorizationCredentials(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsBasicAuth', jsii_struct_bases=[], name_mapping={'password': 'password', 'username': 'username'})
class ServiceMonitorSpecEndpointsBasicAuth:

    def __init__(self, *, password: typing.Optional[typing.Union['ServiceMonitorSpecEndpointsBasicAuthPassword', typing.Dict[builtins.str, typing.Any]]]=None, username: typing.Optional[typing.Union['ServiceMonitorSpecEndpointsBasicAuthUsername', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(password, dict):
            password = ServiceMonitorSpecEndpointsBasicAuthPassword(**password)
        if isinstance(username, dict):
            username = ServiceMonitorSpecEndpointsBasicAuthUsername(**username)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if password is not None:
            self._values['password'] = password
        if username is not None:
            self._values['username'] = username

    @builtins.property
    def password(self) -> typing.Optional['ServiceMonitorSpecEndpointsBasicAuthPassword']:
        result = self._values.get('password')
        return result

    @builtins.property
    def username(self) -> typing.Optional['ServiceMonitorSpecEndpointsBasicAuthUsername']:
        result = self._values.get('username')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsBasicAuth(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsBasicAuthPassword', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class ServiceMonitorSpecEndpointsBasicAuthPassword:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsBasicAuthPassword(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsBasicAuthUsername', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class ServiceMonitorSpecEndpointsBasicAuthUsername:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsBasicAuthUsername(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsBearerTokenSecret', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class ServiceMonitorSpecEndpointsBearerTokenSecret:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsBearerTokenSecret(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsMetricRelabelings', jsii_struct_bases=[], name_mapping={'action': 'action', 'modulus': 'modulus', 'regex': 'regex', 'replacement': 'replacement', 'separator': 'separator', 'source_labels': 'sourceLabels', 'target_label': 'targetLabel'})
class ServiceMonitorSpecEndpointsMetricRelabelings:

    def __init__(self, *, action: typing.Optional[builtins.str]=None, modulus: typing.Optional[jsii.Number]=None, regex: typing.Optional[builtins.str]=None, replacement: typing.Optional[builtins.str]=None, separator: typing.Optional[builtins.str]=None, source_labels: typing.Optional[typing.Sequence[builtins.str]]=None, target_label: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values['action'] = action
        if modulus is not None:
            self._values['modulus'] = modulus
        if regex is not None:
            self._values['regex'] = regex
        if replacement is not None:
            self._values['replacement'] = replacement
        if separator is not None:
            self._values['separator'] = separator
        if source_labels is not None:
            self._values['source_labels'] = source_labels
        if target_label is not None:
            self._values['target_label'] = target_label

    @builtins.property
    def action(self) -> typing.Optional[builtins.str]:
        result = self._values.get('action')
        return result

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('modulus')
        return result

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        result = self._values.get('regex')
        return result

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replacement')
        return result

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('separator')
        return result

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('source_labels')
        return result

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_label')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsMetricRelabelings(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsProxyConnectHeader', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class ServiceMonitorSpecEndpointsProxyConnectHeader:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsProxyConnectHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecEndpointsRelabelings', jsii_struct_bases=[], name_mapping={'action': 'action', 'modulus': 'modulus', 'regex': 'regex', 'replacement': 'replacement', 'separator': 'separator', 'source_labels': 'sourceLabels', 'target_label': 'targetLabel'})
class ServiceMonitorSpecEndpointsRelabelings:

    def __init__(self, *, action: typing.Optional[builtins.str]=None, modulus: typing.Optional[jsii.Number]=None, regex: typing.Optional[builtins.str]=None, replacement: typing.Optional[builtins.str]=None, separator: typing.Optional[builtins.str]=None, source_labels: typing.Optional[typing.Sequence[builtins.str]]=None, target_label: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values['action'] = action
        if modulus is not None:
            self._values['modulus'] = modulus
        if regex is not None:
            self._values['regex'] = regex
        if replacement is not None:
            self._values['replacement'] = replacement
        if separator is not None:
            self._values['separator'] = separator
        if source_labels is not None:
            self._values['source_labels'] = source_labels
        if target_label is not None:
            self._values['target_label'] = target_label

    @builtins.property
    def action(self) -> typing.Optional[builtins.str]:
        result = self._values.get('action')
        return result

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('modulus')
        return result

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        result = self._values.get('regex')
        return result

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replacement')
        return result

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('separator')
        return result

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('source_labels')
        return result

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_label')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecEndpointsRelabelings(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecNamespaceSelector', jsii_struct_bases=[], name_mapping={'any': 'any', 'match_names': 'matchNames'})
class ServiceMonitorSpecNamespaceSelector:

    def __init__(self, *, any: typing.Optional[builtins.bool]=None, match_names: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if any is not None:
            self._values['any'] = any
        if match_names is not None:
            self._values['match_names'] = match_names

    @builtins.property
    def any(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('any')
        return result

    @builtins.property
    def match_names(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('match_names')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecNamespaceSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class ServiceMonitorSpecSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['ServiceMonitorSpecSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['ServiceMonitorSpecSelectorMatchExpressions']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='comcoreosmonitoring.ServiceMonitorSpecSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class ServiceMonitorSpecSelectorMatchExpressions:

    def __init__(self, *, key: builtins.str, operator: builtins.str, values: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'operator': operator}
        if values is not None:
            self._values['values'] = values

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def operator(self) -> builtins.str:
        result = self._values.get('operator')
        assert result is not None, "Required property 'operator' is missing"
        return result

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('values')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceMonitorSpecSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['PodMonitor', 'PodMonitorProps', 'PodMonitorSpec', 'PodMonitorSpecAttachMetadata', 'PodMonitorSpecNamespaceSelector', 'PodMonitorSpecPodMetricsEndpoints', 'PodMonitorSpecPodMetricsEndpointsAuthorization', 'PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials', 'PodMonitorSpecPodMetricsEndpointsBasicAuth', 'PodMonitorSpecPodMetricsEndpointsBasicAuthPassword', 'PodMonitorSpecPodMetricsEndpointsBasicAuthUsername', 'PodMonitorSpecPodMetricsEndpointsBearerTokenSecret', 'PodMonitorSpecPodMetricsEndpointsMetricRelabelings', 'PodMonitorSpecPodMetricsEndpointsProxyConnectHeader', 'PodMonitorSpecPodMetricsEndpointsRelabelings', 'PodMonitorSpecSelector', 'PodMonitorSpecSelectorMatchExpressions', 'PrometheusRule', 'PrometheusRuleProps', 'PrometheusRuleSpec', 'PrometheusRuleSpecGroups', 'PrometheusRuleSpecGroupsRules', 'ServiceMonitor', 'ServiceMonitorProps', 'ServiceMonitorSpec', 'ServiceMonitorSpecAttachMetadata', 'ServiceMonitorSpecEndpoints', 'ServiceMonitorSpecEndpointsAuthorization', 'ServiceMonitorSpecEndpointsAuthorizationCredentials', 'ServiceMonitorSpecEndpointsBasicAuth', 'ServiceMonitorSpecEndpointsBasicAuthPassword', 'ServiceMonitorSpecEndpointsBasicAuthUsername', 'ServiceMonitorSpecEndpointsBearerTokenSecret', 'ServiceMonitorSpecEndpointsMetricRelabelings', 'ServiceMonitorSpecEndpointsProxyConnectHeader', 'ServiceMonitorSpecEndpointsRelabelings', 'ServiceMonitorSpecNamespaceSelector', 'ServiceMonitorSpecSelector', 'ServiceMonitorSpecSelectorMatchExpressions']
publication.publish()
