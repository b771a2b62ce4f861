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

class Backend(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.Backend'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['BackendSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = BackendProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['BackendSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = BackendProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class BackendProps:

    def __init__(self, *, spec: typing.Union['BackendSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = BackendSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'BackendSpec':
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
        return 'BackendProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpec', jsii_struct_bases=[], name_mapping={'app_protocols': 'appProtocols', 'endpoints': 'endpoints', 'fallback': 'fallback', 'tls': 'tls', 'type': 'type'})
class BackendSpec:

    def __init__(self, *, app_protocols: typing.Optional[typing.Sequence[builtins.str]]=None, endpoints: typing.Optional[typing.Sequence[typing.Union['BackendSpecEndpoints', typing.Dict[builtins.str, typing.Any]]]]=None, fallback: typing.Optional[builtins.bool]=None, tls: typing.Optional[typing.Union['BackendSpecTls', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(tls, dict):
            tls = BackendSpecTls(**tls)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_protocols is not None:
            self._values['app_protocols'] = app_protocols
        if endpoints is not None:
            self._values['endpoints'] = endpoints
        if fallback is not None:
            self._values['fallback'] = fallback
        if tls is not None:
            self._values['tls'] = tls
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def app_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('app_protocols')
        return result

    @builtins.property
    def endpoints(self) -> typing.Optional[typing.List['BackendSpecEndpoints']]:
        result = self._values.get('endpoints')
        return result

    @builtins.property
    def fallback(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('fallback')
        return result

    @builtins.property
    def tls(self) -> typing.Optional['BackendSpecTls']:
        result = self._values.get('tls')
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
        return 'BackendSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecEndpoints', jsii_struct_bases=[], name_mapping={'fqdn': 'fqdn', 'hostname': 'hostname', 'ip': 'ip', 'unix': 'unix', 'zone': 'zone'})
class BackendSpecEndpoints:

    def __init__(self, *, fqdn: typing.Optional[typing.Union['BackendSpecEndpointsFqdn', typing.Dict[builtins.str, typing.Any]]]=None, hostname: typing.Optional[builtins.str]=None, ip: typing.Optional[typing.Union['BackendSpecEndpointsIp', typing.Dict[builtins.str, typing.Any]]]=None, unix: typing.Optional[typing.Union['BackendSpecEndpointsUnix', typing.Dict[builtins.str, typing.Any]]]=None, zone: typing.Optional[builtins.str]=None) -> None:
        if isinstance(fqdn, dict):
            fqdn = BackendSpecEndpointsFqdn(**fqdn)
        if isinstance(ip, dict):
            ip = BackendSpecEndpointsIp(**ip)
        if isinstance(unix, dict):
            unix = BackendSpecEndpointsUnix(**unix)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fqdn is not None:
            self._values['fqdn'] = fqdn
        if hostname is not None:
            self._values['hostname'] = hostname
        if ip is not None:
            self._values['ip'] = ip
        if unix is not None:
            self._values['unix'] = unix
        if zone is not None:
            self._values['zone'] = zone

    @builtins.property
    def fqdn(self) -> typing.Optional['BackendSpecEndpointsFqdn']:
        result = self._values.get('fqdn')
        return result

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        result = self._values.get('hostname')
        return result

    @builtins.property
    def ip(self) -> typing.Optional['BackendSpecEndpointsIp']:
        result = self._values.get('ip')
        return result

    @builtins.property
    def unix(self) -> typing.Optional['BackendSpecEndpointsUnix']:
        result = self._values.get('unix')
        return result

    @builtins.property
    def zone(self) -> typing.Optional[builtins.str]:
        result = self._values.get('zone')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecEndpoints(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecEndpointsFqdn', jsii_struct_bases=[], name_mapping={'hostname': 'hostname', 'port': 'port'})
class BackendSpecEndpointsFqdn:

    def __init__(self, *, hostname: builtins.str, port: jsii.Number) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'hostname': hostname, 'port': port}

    @builtins.property
    def hostname(self) -> builtins.str:
        result = self._values.get('hostname')
        assert result is not None, "Required property 'hostname' is missing"
        return result

    @builtins.property
    def port(self) -> jsii.Number:
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecEndpointsFqdn(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecEndpointsIp', jsii_struct_bases=[], name_mapping={'address': 'address', 'port': 'port'})
class BackendSpecEndpointsIp:

    def __init__(self, *, address: builtins.str, port: jsii.Number) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'address': address, 'port': port}

    @builtins.property
    def address(self) -> builtins.str:
        result = self._values.get('address')
        assert result is not None, "Required property 'address' is missing"
        return result

    @builtins.property
    def port(self) -> jsii.Number:
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecEndpointsIp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecEndpointsUnix', jsii_struct_bases=[], name_mapping={'path': 'path'})
class BackendSpecEndpointsUnix:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecEndpointsUnix(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecTls', jsii_struct_bases=[], name_mapping={'alpn_protocols': 'alpnProtocols', 'ca_certificate_refs': 'caCertificateRefs', 'ciphers': 'ciphers', 'client_certificate_ref': 'clientCertificateRef', 'ecdh_curves': 'ecdhCurves', 'fingerprints': 'fingerprints', 'insecure_skip_verify': 'insecureSkipVerify', 'max_version': 'maxVersion', 'min_version': 'minVersion', 'signature_algorithms': 'signatureAlgorithms', 'sni': 'sni', 'well_known_ca_certificates': 'wellKnownCaCertificates'})
class BackendSpecTls:

    def __init__(self, *, alpn_protocols: typing.Optional[typing.Sequence[builtins.str]]=None, ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union['BackendSpecTlsCaCertificateRefs', typing.Dict[builtins.str, typing.Any]]]]=None, ciphers: typing.Optional[typing.Sequence[builtins.str]]=None, client_certificate_ref: typing.Optional[typing.Union['BackendSpecTlsClientCertificateRef', typing.Dict[builtins.str, typing.Any]]]=None, ecdh_curves: typing.Optional[typing.Sequence[builtins.str]]=None, fingerprints: typing.Optional[typing.Sequence[builtins.str]]=None, insecure_skip_verify: typing.Optional[builtins.bool]=None, max_version: typing.Optional[builtins.str]=None, min_version: typing.Optional[builtins.str]=None, signature_algorithms: typing.Optional[typing.Sequence[builtins.str]]=None, sni: typing.Optional[builtins.str]=None, well_known_ca_certificates: typing.Optional[builtins.str]=None) -> None:
        if isinstance(client_certificate_ref, dict):
            client_certificate_ref = BackendSpecTlsClientCertificateRef(**client_certificate_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values['alpn_protocols'] = alpn_protocols
        if ca_certificate_refs is not None:
            self._values['ca_certificate_refs'] = ca_certificate_refs
        if ciphers is not None:
            self._values['ciphers'] = ciphers
        if client_certificate_ref is not None:
            self._values['client_certificate_ref'] = client_certificate_ref
        if ecdh_curves is not None:
            self._values['ecdh_curves'] = ecdh_curves
        if fingerprints is not None:
            self._values['fingerprints'] = fingerprints
        if insecure_skip_verify is not None:
            self._values['insecure_skip_verify'] = insecure_skip_verify
        if max_version is not None:
            self._values['max_version'] = max_version
        if min_version is not None:
            self._values['min_version'] = min_version
        if signature_algorithms is not None:
            self._values['signature_algorithms'] = signature_algorithms
        if sni is not None:
            self._values['sni'] = sni
        if well_known_ca_certificates is not None:
            self._values['well_known_ca_certificates'] = well_known_ca_certificates

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('alpn_protocols')
        return result

    @builtins.property
    def ca_certificate_refs(self) -> typing.Optional[typing.List['BackendSpecTlsCaCertificateRefs']]:
        result = self._values.get('ca_certificate_refs')
        return result

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ciphers')
        return result

    @builtins.property
    def client_certificate_ref(self) -> typing.Optional['BackendSpecTlsClientCertificateRef']:
        result = self._values.get('client_certificate_ref')
        return result

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ecdh_curves')
        return result

    @builtins.property
    def fingerprints(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('fingerprints')
        return result

    @builtins.property
    def insecure_skip_verify(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('insecure_skip_verify')
        return result

    @builtins.property
    def max_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_version')
        return result

    @builtins.property
    def min_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('min_version')
        return result

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('signature_algorithms')
        return result

    @builtins.property
    def sni(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sni')
        return result

    @builtins.property
    def well_known_ca_certificates(self) -> typing.Optional[builtins.str]:
        result = self._values.get('well_known_ca_certificates')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecTls(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecTlsCaCertificateRefs', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name'})
class BackendSpecTlsCaCertificateRefs:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecTlsCaCertificateRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendSpecTlsClientCertificateRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class BackendSpecTlsClientCertificateRef:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendSpecTlsClientCertificateRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class BackendTrafficPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.BackendTrafficPolicy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['BackendTrafficPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['BackendTrafficPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicyProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class BackendTrafficPolicyProps:

    def __init__(self, *, spec: typing.Union['BackendTrafficPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = BackendTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'BackendTrafficPolicySpec':
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
        return 'BackendTrafficPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpec', jsii_struct_bases=[], name_mapping={'admission_control': 'admissionControl', 'bandwidth_limit': 'bandwidthLimit', 'circuit_breaker': 'circuitBreaker', 'compression': 'compression', 'compressor': 'compressor', 'connection': 'connection', 'dns': 'dns', 'fault_injection': 'faultInjection', 'health_check': 'healthCheck', 'http2': 'http2', 'http_upgrade': 'httpUpgrade', 'load_balancer': 'loadBalancer', 'merge_type': 'mergeType', 'proxy_protocol': 'proxyProtocol', 'rate_limit': 'rateLimit', 'request_buffer': 'requestBuffer', 'response_override': 'responseOverride', 'retry': 'retry', 'routing_type': 'routingType', 'target_ref': 'targetRef', 'target_refs': 'targetRefs', 'target_selectors': 'targetSelectors', 'tcp_keepalive': 'tcpKeepalive', 'telemetry': 'telemetry', 'timeout': 'timeout', 'use_client_protocol': 'useClientProtocol'})
class BackendTrafficPolicySpec:

    def __init__(self, *, admission_control: typing.Optional[typing.Union['BackendTrafficPolicySpecAdmissionControl', typing.Dict[builtins.str, typing.Any]]]=None, bandwidth_limit: typing.Optional[typing.Union['BackendTrafficPolicySpecBandwidthLimit', typing.Dict[builtins.str, typing.Any]]]=None, circuit_breaker: typing.Optional[typing.Union['BackendTrafficPolicySpecCircuitBreaker', typing.Dict[builtins.str, typing.Any]]]=None, compression: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecCompression', typing.Dict[builtins.str, typing.Any]]]]=None, compressor: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecCompressor', typing.Dict[builtins.str, typing.Any]]]]=None, connection: typing.Optional[typing.Union['BackendTrafficPolicySpecConnection', typing.Dict[builtins.str, typing.Any]]]=None, dns: typing.Optional[typing.Union['BackendTrafficPolicySpecDns', typing.Dict[builtins.str, typing.Any]]]=None, fault_injection: typing.Optional[typing.Union['BackendTrafficPolicySpecFaultInjection', typing.Dict[builtins.str, typing.Any]]]=None, health_check: typing.Any=None, http2: typing.Optional[typing.Union['BackendTrafficPolicySpecHttp2', typing.Dict[builtins.str, typing.Any]]]=None, http_upgrade: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecHttpUpgrade', typing.Dict[builtins.str, typing.Any]]]]=None, load_balancer: typing.Any=None, merge_type: typing.Optional[builtins.str]=None, proxy_protocol: typing.Optional[typing.Union['BackendTrafficPolicySpecProxyProtocol', typing.Dict[builtins.str, typing.Any]]]=None, rate_limit: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimit', typing.Dict[builtins.str, typing.Any]]]=None, request_buffer: typing.Optional[typing.Union['BackendTrafficPolicySpecRequestBuffer', typing.Dict[builtins.str, typing.Any]]]=None, response_override: typing.Optional[typing.Sequence[typing.Any]]=None, retry: typing.Optional[typing.Union['BackendTrafficPolicySpecRetry', typing.Dict[builtins.str, typing.Any]]]=None, routing_type: typing.Optional[builtins.str]=None, target_ref: typing.Optional[typing.Union['BackendTrafficPolicySpecTargetRef', typing.Dict[builtins.str, typing.Any]]]=None, target_refs: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecTargetRefs', typing.Dict[builtins.str, typing.Any]]]]=None, target_selectors: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecTargetSelectors', typing.Dict[builtins.str, typing.Any]]]]=None, tcp_keepalive: typing.Optional[typing.Union['BackendTrafficPolicySpecTcpKeepalive', typing.Dict[builtins.str, typing.Any]]]=None, telemetry: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetry', typing.Dict[builtins.str, typing.Any]]]=None, timeout: typing.Optional[typing.Union['BackendTrafficPolicySpecTimeout', typing.Dict[builtins.str, typing.Any]]]=None, use_client_protocol: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(admission_control, dict):
            admission_control = BackendTrafficPolicySpecAdmissionControl(**admission_control)
        if isinstance(bandwidth_limit, dict):
            bandwidth_limit = BackendTrafficPolicySpecBandwidthLimit(**bandwidth_limit)
        if isinstance(circuit_breaker, dict):
            circuit_breaker = BackendTrafficPolicySpecCircuitBreaker(**circuit_breaker)
        if isinstance(connection, dict):
            connection = BackendTrafficPolicySpecConnection(**connection)
        if isinstance(dns, dict):
            dns = BackendTrafficPolicySpecDns(**dns)
        if isinstance(fault_injection, dict):
            fault_injection = BackendTrafficPolicySpecFaultInjection(**fault_injection)
        if isinstance(http2, dict):
            http2 = BackendTrafficPolicySpecHttp2(**http2)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = BackendTrafficPolicySpecProxyProtocol(**proxy_protocol)
        if isinstance(rate_limit, dict):
            rate_limit = BackendTrafficPolicySpecRateLimit(**rate_limit)
        if isinstance(request_buffer, dict):
            request_buffer = BackendTrafficPolicySpecRequestBuffer(**request_buffer)
        if isinstance(retry, dict):
            retry = BackendTrafficPolicySpecRetry(**retry)
        if isinstance(target_ref, dict):
            target_ref = BackendTrafficPolicySpecTargetRef(**target_ref)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = BackendTrafficPolicySpecTcpKeepalive(**tcp_keepalive)
        if isinstance(telemetry, dict):
            telemetry = BackendTrafficPolicySpecTelemetry(**telemetry)
        if isinstance(timeout, dict):
            timeout = BackendTrafficPolicySpecTimeout(**timeout)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if admission_control is not None:
            self._values['admission_control'] = admission_control
        if bandwidth_limit is not None:
            self._values['bandwidth_limit'] = bandwidth_limit
        if circuit_breaker is not None:
            self._values['circuit_breaker'] = circuit_breaker
        if compression is not None:
            self._values['compression'] = compression
        if compressor is not None:
            self._values['compressor'] = compressor
        if connection is not None:
            self._values['connection'] = connection
        if dns is not None:
            self._values['dns'] = dns
        if fault_injection is not None:
            self._values['fault_injection'] = fault_injection
        if health_check is not None:
            self._values['health_check'] = health_check
        if http2 is not None:
            self._values['http2'] = http2
        if http_upgrade is not None:
            self._values['http_upgrade'] = http_upgrade
        if load_balancer is not None:
            self._values['load_balancer'] = load_balancer
        if merge_type is not None:
            self._values['merge_type'] = merge_type
        if proxy_protocol is not None:
            self._values['proxy_protocol'] = proxy_protocol
        if rate_limit is not None:
            self._values['rate_limit'] = rate_limit
        if request_buffer is not None:
            self._values['request_buffer'] = request_buffer
        if response_override is not None:
            self._values['response_override'] = response_override
        if retry is not None:
            self._values['retry'] = retry
        if routing_type is not None:
            self._values['routing_type'] = routing_type
        if target_ref is not None:
            self._values['target_ref'] = target_ref
        if target_refs is not None:
            self._values['target_refs'] = target_refs
        if target_selectors is not None:
            self._values['target_selectors'] = target_selectors
        if tcp_keepalive is not None:
            self._values['tcp_keepalive'] = tcp_keepalive
        if telemetry is not None:
            self._values['telemetry'] = telemetry
        if timeout is not None:
            self._values['timeout'] = timeout
        if use_client_protocol is not None:
            self._values['use_client_protocol'] = use_client_protocol

    @builtins.property
    def admission_control(self) -> typing.Optional['BackendTrafficPolicySpecAdmissionControl']:
        result = self._values.get('admission_control')
        return result

    @builtins.property
    def bandwidth_limit(self) -> typing.Optional['BackendTrafficPolicySpecBandwidthLimit']:
        result = self._values.get('bandwidth_limit')
        return result

    @builtins.property
    def circuit_breaker(self) -> typing.Optional['BackendTrafficPolicySpecCircuitBreaker']:
        result = self._values.get('circuit_breaker')
        return result

    @builtins.property
    def compression(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecCompression']]:
        result = self._values.get('compression')
        return result

    @builtins.property
    def compressor(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecCompressor']]:
        result = self._values.get('compressor')
        return result

    @builtins.property
    def connection(self) -> typing.Optional['BackendTrafficPolicySpecConnection']:
        result = self._values.get('connection')
        return result

    @builtins.property
    def dns(self) -> typing.Optional['BackendTrafficPolicySpecDns']:
        result = self._values.get('dns')
        return result

    @builtins.property
    def fault_injection(self) -> typing.Optional['BackendTrafficPolicySpecFaultInjection']:
        result = self._values.get('fault_injection')
        return result

    @builtins.property
    def health_check(self) -> typing.Any:
        result = self._values.get('health_check')
        return result

    @builtins.property
    def http2(self) -> typing.Optional['BackendTrafficPolicySpecHttp2']:
        result = self._values.get('http2')
        return result

    @builtins.property
    def http_upgrade(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecHttpUpgrade']]:
        result = self._values.get('http_upgrade')
        return result

    @builtins.property
    def load_balancer(self) -> typing.Any:
        result = self._values.get('load_balancer')
        return result

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('merge_type')
        return result

    @builtins.property
    def proxy_protocol(self) -> typing.Optional['BackendTrafficPolicySpecProxyProtocol']:
        result = self._values.get('proxy_protocol')
        return result

    @builtins.property
    def rate_limit(self) -> typing.Optional['BackendTrafficPolicySpecRateLimit']:
        result = self._values.get('rate_limit')
        return result

    @builtins.property
    def request_buffer(self) -> typing.Optional['BackendTrafficPolicySpecRequestBuffer']:
        result = self._values.get('request_buffer')
        return result

    @builtins.property
    def response_override(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('response_override')
        return result

    @builtins.property
    def retry(self) -> typing.Optional['BackendTrafficPolicySpecRetry']:
        result = self._values.get('retry')
        return result

    @builtins.property
    def routing_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('routing_type')
        return result

    @builtins.property
    def target_ref(self) -> typing.Optional['BackendTrafficPolicySpecTargetRef']:
        result = self._values.get('target_ref')
        return result

    @builtins.property
    def target_refs(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecTargetRefs']]:
        result = self._values.get('target_refs')
        return result

    @builtins.property
    def target_selectors(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecTargetSelectors']]:
        result = self._values.get('target_selectors')
        return result

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional['BackendTrafficPolicySpecTcpKeepalive']:
        result = self._values.get('tcp_keepalive')
        return result

    @builtins.property
    def telemetry(self) -> typing.Optional['BackendTrafficPolicySpecTelemetry']:
        result = self._values.get('telemetry')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional['BackendTrafficPolicySpecTimeout']:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def use_client_protocol(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('use_client_protocol')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControl', jsii_struct_bases=[], name_mapping={'max_rejection_percent': 'maxRejectionPercent', 'min_request_rate': 'minRequestRate', 'min_success_rate': 'minSuccessRate', 'rejection_aggression': 'rejectionAggression', 'sampling_window': 'samplingWindow', 'success_criteria': 'successCriteria'})
class BackendTrafficPolicySpecAdmissionControl:

    def __init__(self, *, max_rejection_percent: typing.Optional[jsii.Number]=None, min_request_rate: typing.Optional[jsii.Number]=None, min_success_rate: typing.Optional[jsii.Number]=None, rejection_aggression: typing.Optional[jsii.Number]=None, sampling_window: typing.Optional[builtins.str]=None, success_criteria: typing.Optional[typing.Union['BackendTrafficPolicySpecAdmissionControlSuccessCriteria', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(success_criteria, dict):
            success_criteria = BackendTrafficPolicySpecAdmissionControlSuccessCriteria(**success_criteria)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_rejection_percent is not None:
            self._values['max_rejection_percent'] = max_rejection_percent
        if min_request_rate is not None:
            self._values['min_request_rate'] = min_request_rate
        if min_success_rate is not None:
            self._values['min_success_rate'] = min_success_rate
        if rejection_aggression is not None:
            self._values['rejection_aggression'] = rejection_aggression
        if sampling_window is not None:
            self._values['sampling_window'] = sampling_window
        if success_criteria is not None:
            self._values['success_criteria'] = success_criteria

    @builtins.property
    def max_rejection_percent(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_rejection_percent')
        return result

    @builtins.property
    def min_request_rate(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_request_rate')
        return result

    @builtins.property
    def min_success_rate(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_success_rate')
        return result

    @builtins.property
    def rejection_aggression(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('rejection_aggression')
        return result

    @builtins.property
    def sampling_window(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sampling_window')
        return result

    @builtins.property
    def success_criteria(self) -> typing.Optional['BackendTrafficPolicySpecAdmissionControlSuccessCriteria']:
        result = self._values.get('success_criteria')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecAdmissionControl(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteria', jsii_struct_bases=[], name_mapping={'grpc': 'grpc', 'http': 'http'})
class BackendTrafficPolicySpecAdmissionControlSuccessCriteria:

    def __init__(self, *, grpc: typing.Optional[typing.Union['BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc', typing.Dict[builtins.str, typing.Any]]]=None, http: typing.Optional[typing.Union['BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(grpc, dict):
            grpc = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(**grpc)
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(**http)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc is not None:
            self._values['grpc'] = grpc
        if http is not None:
            self._values['http'] = http

    @builtins.property
    def grpc(self) -> typing.Optional['BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc']:
        result = self._values.get('grpc')
        return result

    @builtins.property
    def http(self) -> typing.Optional['BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp']:
        result = self._values.get('http')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecAdmissionControlSuccessCriteria(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc', jsii_struct_bases=[], name_mapping={'status_codes': 'statusCodes'})
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc:

    def __init__(self, *, status_codes: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values['status_codes'] = status_codes

    @builtins.property
    def status_codes(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('status_codes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp', jsii_struct_bases=[], name_mapping={'status_codes': 'statusCodes'})
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp:

    def __init__(self, *, status_codes: typing.Optional[typing.Sequence[jsii.Number]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values['status_codes'] = status_codes

    @builtins.property
    def status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        result = self._values.get('status_codes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimit', jsii_struct_bases=[], name_mapping={'request': 'request', 'response': 'response'})
class BackendTrafficPolicySpecBandwidthLimit:

    def __init__(self, *, request: typing.Optional[typing.Union['BackendTrafficPolicySpecBandwidthLimitRequest', typing.Dict[builtins.str, typing.Any]]]=None, response: typing.Optional[typing.Union['BackendTrafficPolicySpecBandwidthLimitResponse', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecBandwidthLimitRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecBandwidthLimitResponse(**response)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values['request'] = request
        if response is not None:
            self._values['response'] = response

    @builtins.property
    def request(self) -> typing.Optional['BackendTrafficPolicySpecBandwidthLimitRequest']:
        result = self._values.get('request')
        return result

    @builtins.property
    def response(self) -> typing.Optional['BackendTrafficPolicySpecBandwidthLimitResponse']:
        result = self._values.get('response')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecBandwidthLimit(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequest', jsii_struct_bases=[], name_mapping={'limit': 'limit'})
class BackendTrafficPolicySpecBandwidthLimitRequest:

    def __init__(self, *, limit: typing.Union['BackendTrafficPolicySpecBandwidthLimitRequestLimit', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitRequestLimit(**limit)
        self._values: typing.Dict[builtins.str, typing.Any] = {'limit': limit}

    @builtins.property
    def limit(self) -> 'BackendTrafficPolicySpecBandwidthLimitRequestLimit':
        result = self._values.get('limit')
        assert result is not None, "Required property 'limit' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecBandwidthLimitRequest(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimit', jsii_struct_bases=[], name_mapping={'unit': 'unit', 'value': 'value'})
class BackendTrafficPolicySpecBandwidthLimitRequestLimit:

    def __init__(self, *, unit: builtins.str, value: typing.Any) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'unit': unit, 'value': value}

    @builtins.property
    def unit(self) -> builtins.str:
        result = self._values.get('unit')
        assert result is not None, "Required property 'unit' is missing"
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecBandwidthLimitRequestLimit(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponse', jsii_struct_bases=[], name_mapping={'limit': 'limit', 'response_trailers': 'responseTrailers'})
class BackendTrafficPolicySpecBandwidthLimitResponse:

    def __init__(self, *, limit: typing.Union['BackendTrafficPolicySpecBandwidthLimitResponseLimit', typing.Dict[builtins.str, typing.Any]], response_trailers: typing.Optional[typing.Union['BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitResponseLimit(**limit)
        if isinstance(response_trailers, dict):
            response_trailers = BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(**response_trailers)
        self._values: typing.Dict[builtins.str, typing.Any] = {'limit': limit}
        if response_trailers is not None:
            self._values['response_trailers'] = response_trailers

    @builtins.property
    def limit(self) -> 'BackendTrafficPolicySpecBandwidthLimitResponseLimit':
        result = self._values.get('limit')
        assert result is not None, "Required property 'limit' is missing"
        return result

    @builtins.property
    def response_trailers(self) -> typing.Optional['BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers']:
        result = self._values.get('response_trailers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecBandwidthLimitResponse(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimit', jsii_struct_bases=[], name_mapping={'unit': 'unit', 'value': 'value'})
class BackendTrafficPolicySpecBandwidthLimitResponseLimit:

    def __init__(self, *, unit: builtins.str, value: typing.Any) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'unit': unit, 'value': value}

    @builtins.property
    def unit(self) -> builtins.str:
        result = self._values.get('unit')
        assert result is not None, "Required property 'unit' is missing"
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecBandwidthLimitResponseLimit(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers', jsii_struct_bases=[], name_mapping={'prefix': 'prefix'})
class BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers:

    def __init__(self, *, prefix: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values['prefix'] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreaker', jsii_struct_bases=[], name_mapping={'max_connections': 'maxConnections', 'max_parallel_requests': 'maxParallelRequests', 'max_parallel_retries': 'maxParallelRetries', 'max_pending_requests': 'maxPendingRequests', 'max_requests_per_connection': 'maxRequestsPerConnection', 'per_endpoint': 'perEndpoint', 'retry_budget': 'retryBudget'})
class BackendTrafficPolicySpecCircuitBreaker:

    def __init__(self, *, max_connections: typing.Optional[jsii.Number]=None, max_parallel_requests: typing.Optional[jsii.Number]=None, max_parallel_retries: typing.Optional[jsii.Number]=None, max_pending_requests: typing.Optional[jsii.Number]=None, max_requests_per_connection: typing.Optional[jsii.Number]=None, per_endpoint: typing.Optional[typing.Union['BackendTrafficPolicySpecCircuitBreakerPerEndpoint', typing.Dict[builtins.str, typing.Any]]]=None, retry_budget: typing.Optional[typing.Union['BackendTrafficPolicySpecCircuitBreakerRetryBudget', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(per_endpoint, dict):
            per_endpoint = BackendTrafficPolicySpecCircuitBreakerPerEndpoint(**per_endpoint)
        if isinstance(retry_budget, dict):
            retry_budget = BackendTrafficPolicySpecCircuitBreakerRetryBudget(**retry_budget)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values['max_connections'] = max_connections
        if max_parallel_requests is not None:
            self._values['max_parallel_requests'] = max_parallel_requests
        if max_parallel_retries is not None:
            self._values['max_parallel_retries'] = max_parallel_retries
        if max_pending_requests is not None:
            self._values['max_pending_requests'] = max_pending_requests
        if max_requests_per_connection is not None:
            self._values['max_requests_per_connection'] = max_requests_per_connection
        if per_endpoint is not None:
            self._values['per_endpoint'] = per_endpoint
        if retry_budget is not None:
            self._values['retry_budget'] = retry_budget

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_connections')
        return result

    @builtins.property
    def max_parallel_requests(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_parallel_requests')
        return result

    @builtins.property
    def max_parallel_retries(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_parallel_retries')
        return result

    @builtins.property
    def max_pending_requests(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_pending_requests')
        return result

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_requests_per_connection')
        return result

    @builtins.property
    def per_endpoint(self) -> typing.Optional['BackendTrafficPolicySpecCircuitBreakerPerEndpoint']:
        result = self._values.get('per_endpoint')
        return result

    @builtins.property
    def retry_budget(self) -> typing.Optional['BackendTrafficPolicySpecCircuitBreakerRetryBudget']:
        result = self._values.get('retry_budget')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecCircuitBreaker(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerPerEndpoint', jsii_struct_bases=[], name_mapping={'max_connections': 'maxConnections'})
class BackendTrafficPolicySpecCircuitBreakerPerEndpoint:

    def __init__(self, *, max_connections: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values['max_connections'] = max_connections

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_connections')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecCircuitBreakerPerEndpoint(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerRetryBudget', jsii_struct_bases=[], name_mapping={'percent': 'percent', 'min_retry_concurrency': 'minRetryConcurrency'})
class BackendTrafficPolicySpecCircuitBreakerRetryBudget:

    def __init__(self, *, percent: typing.Union['BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent', typing.Dict[builtins.str, typing.Any]], min_retry_concurrency: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(percent, dict):
            percent = BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent(**percent)
        self._values: typing.Dict[builtins.str, typing.Any] = {'percent': percent}
        if min_retry_concurrency is not None:
            self._values['min_retry_concurrency'] = min_retry_concurrency

    @builtins.property
    def percent(self) -> 'BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent':
        result = self._values.get('percent')
        assert result is not None, "Required property 'percent' is missing"
        return result

    @builtins.property
    def min_retry_concurrency(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_retry_concurrency')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecCircuitBreakerRetryBudget(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent', jsii_struct_bases=[], name_mapping={'numerator': 'numerator', 'denominator': 'denominator'})
class BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent:

    def __init__(self, *, numerator: jsii.Number, denominator: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'numerator': numerator}
        if denominator is not None:
            self._values['denominator'] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        result = self._values.get('numerator')
        assert result is not None, "Required property 'numerator' is missing"
        return result

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('denominator')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecCompression', jsii_struct_bases=[], name_mapping={'type': 'type', 'brotli': 'brotli', 'gzip': 'gzip', 'min_content_length': 'minContentLength', 'zstd': 'zstd'})
class BackendTrafficPolicySpecCompression:

    def __init__(self, *, type: builtins.str, brotli: typing.Any=None, gzip: typing.Any=None, min_content_length: typing.Any=None, zstd: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if brotli is not None:
            self._values['brotli'] = brotli
        if gzip is not None:
            self._values['gzip'] = gzip
        if min_content_length is not None:
            self._values['min_content_length'] = min_content_length
        if zstd is not None:
            self._values['zstd'] = zstd

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def brotli(self) -> typing.Any:
        result = self._values.get('brotli')
        return result

    @builtins.property
    def gzip(self) -> typing.Any:
        result = self._values.get('gzip')
        return result

    @builtins.property
    def min_content_length(self) -> typing.Any:
        result = self._values.get('min_content_length')
        return result

    @builtins.property
    def zstd(self) -> typing.Any:
        result = self._values.get('zstd')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecCompression(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecCompressor', jsii_struct_bases=[], name_mapping={'type': 'type', 'brotli': 'brotli', 'gzip': 'gzip', 'min_content_length': 'minContentLength', 'zstd': 'zstd'})
class BackendTrafficPolicySpecCompressor:

    def __init__(self, *, type: builtins.str, brotli: typing.Any=None, gzip: typing.Any=None, min_content_length: typing.Any=None, zstd: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if brotli is not None:
            self._values['brotli'] = brotli
        if gzip is not None:
            self._values['gzip'] = gzip
        if min_content_length is not None:
            self._values['min_content_length'] = min_content_length
        if zstd is not None:
            self._values['zstd'] = zstd

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def brotli(self) -> typing.Any:
        result = self._values.get('brotli')
        return result

    @builtins.property
    def gzip(self) -> typing.Any:
        result = self._values.get('gzip')
        return result

    @builtins.property
    def min_content_length(self) -> typing.Any:
        result = self._values.get('min_content_length')
        return result

    @builtins.property
    def zstd(self) -> typing.Any:
        result = self._values.get('zstd')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecCompressor(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecConnection', jsii_struct_bases=[], name_mapping={'buffer_limit': 'bufferLimit', 'preconnect': 'preconnect', 'socket_buffer_limit': 'socketBufferLimit'})
class BackendTrafficPolicySpecConnection:

    def __init__(self, *, buffer_limit: typing.Any=None, preconnect: typing.Optional[typing.Union['BackendTrafficPolicySpecConnectionPreconnect', typing.Dict[builtins.str, typing.Any]]]=None, socket_buffer_limit: typing.Any=None) -> None:
        if isinstance(preconnect, dict):
            preconnect = BackendTrafficPolicySpecConnectionPreconnect(**preconnect)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values['buffer_limit'] = buffer_limit
        if preconnect is not None:
            self._values['preconnect'] = preconnect
        if socket_buffer_limit is not None:
            self._values['socket_buffer_limit'] = socket_buffer_limit

    @builtins.property
    def buffer_limit(self) -> typing.Any:
        result = self._values.get('buffer_limit')
        return result

    @builtins.property
    def preconnect(self) -> typing.Optional['BackendTrafficPolicySpecConnectionPreconnect']:
        result = self._values.get('preconnect')
        return result

    @builtins.property
    def socket_buffer_limit(self) -> typing.Any:
        result = self._values.get('socket_buffer_limit')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecConnection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecConnectionPreconnect', jsii_struct_bases=[], name_mapping={'per_endpoint_percent': 'perEndpointPercent', 'predictive_percent': 'predictivePercent'})
class BackendTrafficPolicySpecConnectionPreconnect:

    def __init__(self, *, per_endpoint_percent: typing.Optional[jsii.Number]=None, predictive_percent: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if per_endpoint_percent is not None:
            self._values['per_endpoint_percent'] = per_endpoint_percent
        if predictive_percent is not None:
            self._values['predictive_percent'] = predictive_percent

    @builtins.property
    def per_endpoint_percent(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('per_endpoint_percent')
        return result

    @builtins.property
    def predictive_percent(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('predictive_percent')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecConnectionPreconnect(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecDns', jsii_struct_bases=[], name_mapping={'dns_refresh_rate': 'dnsRefreshRate', 'lookup_family': 'lookupFamily', 'respect_dns_ttl': 'respectDnsTtl'})
class BackendTrafficPolicySpecDns:

    def __init__(self, *, dns_refresh_rate: typing.Optional[builtins.str]=None, lookup_family: typing.Optional[builtins.str]=None, respect_dns_ttl: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_refresh_rate is not None:
            self._values['dns_refresh_rate'] = dns_refresh_rate
        if lookup_family is not None:
            self._values['lookup_family'] = lookup_family
        if respect_dns_ttl is not None:
            self._values['respect_dns_ttl'] = respect_dns_ttl

    @builtins.property
    def dns_refresh_rate(self) -> typing.Optional[builtins.str]:
        result = self._values.get('dns_refresh_rate')
        return result

    @builtins.property
    def lookup_family(self) -> typing.Optional[builtins.str]:
        result = self._values.get('lookup_family')
        return result

    @builtins.property
    def respect_dns_ttl(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('respect_dns_ttl')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecDns(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecFaultInjection', jsii_struct_bases=[], name_mapping={'abort': 'abort', 'delay': 'delay'})
class BackendTrafficPolicySpecFaultInjection:

    def __init__(self, *, abort: typing.Optional[typing.Union['BackendTrafficPolicySpecFaultInjectionAbort', typing.Dict[builtins.str, typing.Any]]]=None, delay: typing.Optional[typing.Union['BackendTrafficPolicySpecFaultInjectionDelay', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(abort, dict):
            abort = BackendTrafficPolicySpecFaultInjectionAbort(**abort)
        if isinstance(delay, dict):
            delay = BackendTrafficPolicySpecFaultInjectionDelay(**delay)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if abort is not None:
            self._values['abort'] = abort
        if delay is not None:
            self._values['delay'] = delay

    @builtins.property
    def abort(self) -> typing.Optional['BackendTrafficPolicySpecFaultInjectionAbort']:
        result = self._values.get('abort')
        return result

    @builtins.property
    def delay(self) -> typing.Optional['BackendTrafficPolicySpecFaultInjectionDelay']:
        result = self._values.get('delay')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecFaultInjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecFaultInjectionAbort', jsii_struct_bases=[], name_mapping={'grpc_status': 'grpcStatus', 'http_status': 'httpStatus', 'percentage': 'percentage'})
class BackendTrafficPolicySpecFaultInjectionAbort:

    def __init__(self, *, grpc_status: typing.Optional[jsii.Number]=None, http_status: typing.Optional[jsii.Number]=None, percentage: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc_status is not None:
            self._values['grpc_status'] = grpc_status
        if http_status is not None:
            self._values['http_status'] = http_status
        if percentage is not None:
            self._values['percentage'] = percentage

    @builtins.property
    def grpc_status(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('grpc_status')
        return result

    @builtins.property
    def http_status(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('http_status')
        return result

    @builtins.property
    def percentage(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('percentage')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecFaultInjectionAbort(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecFaultInjectionDelay', jsii_struct_bases=[], name_mapping={'fixed_delay': 'fixedDelay', 'percentage': 'percentage'})
class BackendTrafficPolicySpecFaultInjectionDelay:

    def __init__(self, *, fixed_delay: builtins.str, percentage: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'fixed_delay': fixed_delay}
        if percentage is not None:
            self._values['percentage'] = percentage

    @builtins.property
    def fixed_delay(self) -> builtins.str:
        result = self._values.get('fixed_delay')
        assert result is not None, "Required property 'fixed_delay' is missing"
        return result

    @builtins.property
    def percentage(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('percentage')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecFaultInjectionDelay(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecHttp2', jsii_struct_bases=[], name_mapping={'connection_keepalive': 'connectionKeepalive', 'initial_connection_window_size': 'initialConnectionWindowSize', 'initial_stream_window_size': 'initialStreamWindowSize', 'max_concurrent_streams': 'maxConcurrentStreams', 'on_invalid_message': 'onInvalidMessage'})
class BackendTrafficPolicySpecHttp2:

    def __init__(self, *, connection_keepalive: typing.Optional[typing.Union['BackendTrafficPolicySpecHttp2ConnectionKeepalive', typing.Dict[builtins.str, typing.Any]]]=None, initial_connection_window_size: typing.Any=None, initial_stream_window_size: typing.Any=None, max_concurrent_streams: typing.Optional[jsii.Number]=None, on_invalid_message: typing.Optional[builtins.str]=None) -> None:
        if isinstance(connection_keepalive, dict):
            connection_keepalive = BackendTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values['connection_keepalive'] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values['initial_connection_window_size'] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values['initial_stream_window_size'] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values['max_concurrent_streams'] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values['on_invalid_message'] = on_invalid_message

    @builtins.property
    def connection_keepalive(self) -> typing.Optional['BackendTrafficPolicySpecHttp2ConnectionKeepalive']:
        result = self._values.get('connection_keepalive')
        return result

    @builtins.property
    def initial_connection_window_size(self) -> typing.Any:
        result = self._values.get('initial_connection_window_size')
        return result

    @builtins.property
    def initial_stream_window_size(self) -> typing.Any:
        result = self._values.get('initial_stream_window_size')
        return result

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_concurrent_streams')
        return result

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        result = self._values.get('on_invalid_message')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecHttp2(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecHttp2ConnectionKeepalive', jsii_struct_bases=[], name_mapping={'idle_interval': 'idleInterval', 'interval': 'interval', 'interval_jitter': 'intervalJitter', 'timeout': 'timeout'})
class BackendTrafficPolicySpecHttp2ConnectionKeepalive:

    def __init__(self, *, idle_interval: typing.Optional[builtins.str]=None, interval: typing.Optional[builtins.str]=None, interval_jitter: typing.Optional[jsii.Number]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values['idle_interval'] = idle_interval
        if interval is not None:
            self._values['interval'] = interval
        if interval_jitter is not None:
            self._values['interval_jitter'] = interval_jitter
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('idle_interval')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('interval_jitter')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecHttp2ConnectionKeepalive(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgrade', jsii_struct_bases=[], name_mapping={'type': 'type', 'connect': 'connect'})
class BackendTrafficPolicySpecHttpUpgrade:

    def __init__(self, *, type: builtins.str, connect: typing.Optional[typing.Union['BackendTrafficPolicySpecHttpUpgradeConnect', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(connect, dict):
            connect = BackendTrafficPolicySpecHttpUpgradeConnect(**connect)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if connect is not None:
            self._values['connect'] = connect

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def connect(self) -> typing.Optional['BackendTrafficPolicySpecHttpUpgradeConnect']:
        result = self._values.get('connect')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecHttpUpgrade(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgradeConnect', jsii_struct_bases=[], name_mapping={'terminate': 'terminate'})
class BackendTrafficPolicySpecHttpUpgradeConnect:

    def __init__(self, *, terminate: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if terminate is not None:
            self._values['terminate'] = terminate

    @builtins.property
    def terminate(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('terminate')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecHttpUpgradeConnect(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecProxyProtocol', jsii_struct_bases=[], name_mapping={'version': 'version'})
class BackendTrafficPolicySpecProxyProtocol:

    def __init__(self, *, version: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'version': version}

    @builtins.property
    def version(self) -> builtins.str:
        result = self._values.get('version')
        assert result is not None, "Required property 'version' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecProxyProtocol(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimit', jsii_struct_bases=[], name_mapping={'global_': 'global', 'local': 'local', 'type': 'type'})
class BackendTrafficPolicySpecRateLimit:

    def __init__(self, *, global_: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobal', typing.Dict[builtins.str, typing.Any]]]=None, local: typing.Any=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(global_, dict):
            global_ = BackendTrafficPolicySpecRateLimitGlobal(**global_)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if global_ is not None:
            self._values['global_'] = global_
        if local is not None:
            self._values['local'] = local
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def global_(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobal']:
        result = self._values.get('global_')
        return result

    @builtins.property
    def local(self) -> typing.Any:
        result = self._values.get('local')
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
        return 'BackendTrafficPolicySpecRateLimit(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobal', jsii_struct_bases=[], name_mapping={'rules': 'rules'})
class BackendTrafficPolicySpecRateLimitGlobal:

    def __init__(self, *, rules: typing.Sequence[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRules', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'rules': rules}

    @builtins.property
    def rules(self) -> typing.List['BackendTrafficPolicySpecRateLimitGlobalRules']:
        result = self._values.get('rules')
        assert result is not None, "Required property 'rules' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRules', jsii_struct_bases=[], name_mapping={'limit': 'limit', 'client_selectors': 'clientSelectors', 'cost': 'cost', 'shadow_mode': 'shadowMode', 'shared': 'shared', 'x_rate_limit_headers': 'xRateLimitHeaders'})
class BackendTrafficPolicySpecRateLimitGlobalRules:

    def __init__(self, *, limit: typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesLimit', typing.Dict[builtins.str, typing.Any]], client_selectors: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors', typing.Dict[builtins.str, typing.Any]]]]=None, cost: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesCost', typing.Dict[builtins.str, typing.Any]]]=None, shadow_mode: typing.Optional[builtins.bool]=None, shared: typing.Optional[builtins.bool]=None, x_rate_limit_headers: typing.Optional[builtins.str]=None) -> None:
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecRateLimitGlobalRulesLimit(**limit)
        if isinstance(cost, dict):
            cost = BackendTrafficPolicySpecRateLimitGlobalRulesCost(**cost)
        self._values: typing.Dict[builtins.str, typing.Any] = {'limit': limit}
        if client_selectors is not None:
            self._values['client_selectors'] = client_selectors
        if cost is not None:
            self._values['cost'] = cost
        if shadow_mode is not None:
            self._values['shadow_mode'] = shadow_mode
        if shared is not None:
            self._values['shared'] = shared
        if x_rate_limit_headers is not None:
            self._values['x_rate_limit_headers'] = x_rate_limit_headers

    @builtins.property
    def limit(self) -> 'BackendTrafficPolicySpecRateLimitGlobalRulesLimit':
        result = self._values.get('limit')
        assert result is not None, "Required property 'limit' is missing"
        return result

    @builtins.property
    def client_selectors(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors']]:
        result = self._values.get('client_selectors')
        return result

    @builtins.property
    def cost(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesCost']:
        result = self._values.get('cost')
        return result

    @builtins.property
    def shadow_mode(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('shadow_mode')
        return result

    @builtins.property
    def shared(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('shared')
        return result

    @builtins.property
    def x_rate_limit_headers(self) -> typing.Optional[builtins.str]:
        result = self._values.get('x_rate_limit_headers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRules(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors', jsii_struct_bases=[], name_mapping={'headers': 'headers', 'methods': 'methods', 'path': 'path', 'query_params': 'queryParams', 'source_cidr': 'sourceCidr'})
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors:

    def __init__(self, *, headers: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders', typing.Dict[builtins.str, typing.Any]]]]=None, methods: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods', typing.Dict[builtins.str, typing.Any]]]]=None, path: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath', typing.Dict[builtins.str, typing.Any]]]=None, query_params: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams', typing.Dict[builtins.str, typing.Any]]]]=None, source_cidr: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(path, dict):
            path = BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath(**path)
        if isinstance(source_cidr, dict):
            source_cidr = BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr(**source_cidr)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values['headers'] = headers
        if methods is not None:
            self._values['methods'] = methods
        if path is not None:
            self._values['path'] = path
        if query_params is not None:
            self._values['query_params'] = query_params
        if source_cidr is not None:
            self._values['source_cidr'] = source_cidr

    @builtins.property
    def headers(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders']]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def methods(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods']]:
        result = self._values.get('methods')
        return result

    @builtins.property
    def path(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath']:
        result = self._values.get('path')
        return result

    @builtins.property
    def query_params(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams']]:
        result = self._values.get('query_params')
        return result

    @builtins.property
    def source_cidr(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr']:
        result = self._values.get('source_cidr')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders', jsii_struct_bases=[], name_mapping={'name': 'name', 'invert': 'invert', 'type': 'type', 'value': 'value'})
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders:

    def __init__(self, *, name: builtins.str, invert: typing.Optional[builtins.bool]=None, type: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if invert is not None:
            self._values['invert'] = invert
        if type is not None:
            self._values['type'] = type
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('invert')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods', jsii_struct_bases=[], name_mapping={'value': 'value', 'invert': 'invert'})
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods:

    def __init__(self, *, value: builtins.str, invert: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if invert is not None:
            self._values['invert'] = invert

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('invert')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath', jsii_struct_bases=[], name_mapping={'value': 'value', 'invert': 'invert', 'type': 'type'})
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath:

    def __init__(self, *, value: builtins.str, invert: typing.Optional[builtins.bool]=None, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if invert is not None:
            self._values['invert'] = invert
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('invert')
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
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams', jsii_struct_bases=[], name_mapping={'name': 'name', 'invert': 'invert', 'type': 'type', 'value': 'value'})
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams:

    def __init__(self, *, name: builtins.str, invert: typing.Optional[builtins.bool]=None, type: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if invert is not None:
            self._values['invert'] = invert
        if type is not None:
            self._values['type'] = type
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('invert')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr', jsii_struct_bases=[], name_mapping={'value': 'value', 'invert': 'invert', 'type': 'type'})
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr:

    def __init__(self, *, value: builtins.str, invert: typing.Optional[builtins.bool]=None, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if invert is not None:
            self._values['invert'] = invert
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('invert')
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
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCost', jsii_struct_bases=[], name_mapping={'request': 'request', 'response': 'response'})
class BackendTrafficPolicySpecRateLimitGlobalRulesCost:

    def __init__(self, *, request: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest', typing.Dict[builtins.str, typing.Any]]]=None, response: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(**response)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values['request'] = request
        if response is not None:
            self._values['response'] = response

    @builtins.property
    def request(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest']:
        result = self._values.get('request')
        return result

    @builtins.property
    def response(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse']:
        result = self._values.get('response')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesCost(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest', jsii_struct_bases=[], name_mapping={'from_': 'from', 'metadata': 'metadata', 'number': 'number'})
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest:

    def __init__(self, *, from_: builtins.str, metadata: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata', typing.Dict[builtins.str, typing.Any]]]=None, number: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'from_': from_}
        if metadata is not None:
            self._values['metadata'] = metadata
        if number is not None:
            self._values['number'] = number

    @builtins.property
    def from_(self) -> builtins.str:
        result = self._values.get('from_')
        assert result is not None, "Required property 'from_' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('number')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata', jsii_struct_bases=[], name_mapping={'key': 'key', 'namespace': 'namespace'})
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata:

    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'namespace': namespace}

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def namespace(self) -> builtins.str:
        result = self._values.get('namespace')
        assert result is not None, "Required property 'namespace' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse', jsii_struct_bases=[], name_mapping={'from_': 'from', 'metadata': 'metadata', 'number': 'number'})
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse:

    def __init__(self, *, from_: builtins.str, metadata: typing.Optional[typing.Union['BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata', typing.Dict[builtins.str, typing.Any]]]=None, number: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'from_': from_}
        if metadata is not None:
            self._values['metadata'] = metadata
        if number is not None:
            self._values['number'] = number

    @builtins.property
    def from_(self) -> builtins.str:
        result = self._values.get('from_')
        assert result is not None, "Required property 'from_' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('number')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata', jsii_struct_bases=[], name_mapping={'key': 'key', 'namespace': 'namespace'})
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata:

    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'namespace': namespace}

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def namespace(self) -> builtins.str:
        result = self._values.get('namespace')
        assert result is not None, "Required property 'namespace' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesLimit', jsii_struct_bases=[], name_mapping={'requests': 'requests', 'unit': 'unit'})
class BackendTrafficPolicySpecRateLimitGlobalRulesLimit:

    def __init__(self, *, requests: jsii.Number, unit: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'requests': requests, 'unit': unit}

    @builtins.property
    def requests(self) -> jsii.Number:
        result = self._values.get('requests')
        assert result is not None, "Required property 'requests' is missing"
        return result

    @builtins.property
    def unit(self) -> builtins.str:
        result = self._values.get('unit')
        assert result is not None, "Required property 'unit' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRateLimitGlobalRulesLimit(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRequestBuffer', jsii_struct_bases=[], name_mapping={'limit': 'limit'})
class BackendTrafficPolicySpecRequestBuffer:

    def __init__(self, *, limit: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limit is not None:
            self._values['limit'] = limit

    @builtins.property
    def limit(self) -> typing.Any:
        result = self._values.get('limit')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRequestBuffer(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRetry', jsii_struct_bases=[], name_mapping={'num_attempts_per_priority': 'numAttemptsPerPriority', 'num_retries': 'numRetries', 'per_retry': 'perRetry', 'retry_on': 'retryOn'})
class BackendTrafficPolicySpecRetry:

    def __init__(self, *, num_attempts_per_priority: typing.Optional[jsii.Number]=None, num_retries: typing.Optional[jsii.Number]=None, per_retry: typing.Optional[typing.Union['BackendTrafficPolicySpecRetryPerRetry', typing.Dict[builtins.str, typing.Any]]]=None, retry_on: typing.Optional[typing.Union['BackendTrafficPolicySpecRetryRetryOn', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(per_retry, dict):
            per_retry = BackendTrafficPolicySpecRetryPerRetry(**per_retry)
        if isinstance(retry_on, dict):
            retry_on = BackendTrafficPolicySpecRetryRetryOn(**retry_on)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if num_attempts_per_priority is not None:
            self._values['num_attempts_per_priority'] = num_attempts_per_priority
        if num_retries is not None:
            self._values['num_retries'] = num_retries
        if per_retry is not None:
            self._values['per_retry'] = per_retry
        if retry_on is not None:
            self._values['retry_on'] = retry_on

    @builtins.property
    def num_attempts_per_priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('num_attempts_per_priority')
        return result

    @builtins.property
    def num_retries(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('num_retries')
        return result

    @builtins.property
    def per_retry(self) -> typing.Optional['BackendTrafficPolicySpecRetryPerRetry']:
        result = self._values.get('per_retry')
        return result

    @builtins.property
    def retry_on(self) -> typing.Optional['BackendTrafficPolicySpecRetryRetryOn']:
        result = self._values.get('retry_on')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRetry(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetry', jsii_struct_bases=[], name_mapping={'back_off': 'backOff', 'timeout': 'timeout'})
class BackendTrafficPolicySpecRetryPerRetry:

    def __init__(self, *, back_off: typing.Optional[typing.Union['BackendTrafficPolicySpecRetryPerRetryBackOff', typing.Dict[builtins.str, typing.Any]]]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        if isinstance(back_off, dict):
            back_off = BackendTrafficPolicySpecRetryPerRetryBackOff(**back_off)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if back_off is not None:
            self._values['back_off'] = back_off
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def back_off(self) -> typing.Optional['BackendTrafficPolicySpecRetryPerRetryBackOff']:
        result = self._values.get('back_off')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRetryPerRetry(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetryBackOff', jsii_struct_bases=[], name_mapping={'base_interval': 'baseInterval', 'max_interval': 'maxInterval'})
class BackendTrafficPolicySpecRetryPerRetryBackOff:

    def __init__(self, *, base_interval: typing.Optional[builtins.str]=None, max_interval: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if base_interval is not None:
            self._values['base_interval'] = base_interval
        if max_interval is not None:
            self._values['max_interval'] = max_interval

    @builtins.property
    def base_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('base_interval')
        return result

    @builtins.property
    def max_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_interval')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRetryPerRetryBackOff(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecRetryRetryOn', jsii_struct_bases=[], name_mapping={'http_status_codes': 'httpStatusCodes', 'triggers': 'triggers'})
class BackendTrafficPolicySpecRetryRetryOn:

    def __init__(self, *, http_status_codes: typing.Optional[typing.Sequence[jsii.Number]]=None, triggers: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http_status_codes is not None:
            self._values['http_status_codes'] = http_status_codes
        if triggers is not None:
            self._values['triggers'] = triggers

    @builtins.property
    def http_status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        result = self._values.get('http_status_codes')
        return result

    @builtins.property
    def triggers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('triggers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecRetryRetryOn(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class BackendTrafficPolicySpecTargetRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetRefs', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class BackendTrafficPolicySpecTargetRefs:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTargetRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectors', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'group': 'group', 'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels', 'namespaces': 'namespaces'})
class BackendTrafficPolicySpecTargetSelectors:

    def __init__(self, *, kind: builtins.str, group: typing.Optional[builtins.str]=None, match_expressions: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecTargetSelectorsMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, namespaces: typing.Optional[typing.Union['BackendTrafficPolicySpecTargetSelectorsNamespaces', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(namespaces, dict):
            namespaces = BackendTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind}
        if group is not None:
            self._values['group'] = group
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels
        if namespaces is not None:
            self._values['namespaces'] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecTargetSelectorsMatchExpressions']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    @builtins.property
    def namespaces(self) -> typing.Optional['BackendTrafficPolicySpecTargetSelectorsNamespaces']:
        result = self._values.get('namespaces')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTargetSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class BackendTrafficPolicySpecTargetSelectorsMatchExpressions:

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
        return 'BackendTrafficPolicySpecTargetSelectorsMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespaces', jsii_struct_bases=[], name_mapping={'from_': 'from', 'selector': 'selector'})
class BackendTrafficPolicySpecTargetSelectorsNamespaces:

    def __init__(self, *, from_: builtins.str, selector: typing.Optional[typing.Union['BackendTrafficPolicySpecTargetSelectorsNamespacesSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(selector, dict):
            selector = BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'from_': from_}
        if selector is not None:
            self._values['selector'] = selector

    @builtins.property
    def from_(self) -> builtins.str:
        result = self._values.get('from_')
        assert result is not None, "Required property 'from_' is missing"
        return result

    @builtins.property
    def selector(self) -> typing.Optional['BackendTrafficPolicySpecTargetSelectorsNamespacesSelector']:
        result = self._values.get('selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTargetSelectorsNamespaces(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions']]:
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
        return 'BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:

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
        return 'BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTcpKeepalive', jsii_struct_bases=[], name_mapping={'idle_time': 'idleTime', 'interval': 'interval', 'probes': 'probes'})
class BackendTrafficPolicySpecTcpKeepalive:

    def __init__(self, *, idle_time: typing.Optional[builtins.str]=None, interval: typing.Optional[builtins.str]=None, probes: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values['idle_time'] = idle_time
        if interval is not None:
            self._values['interval'] = interval
        if probes is not None:
            self._values['probes'] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        result = self._values.get('idle_time')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('probes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTcpKeepalive(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetry', jsii_struct_bases=[], name_mapping={'metrics': 'metrics', 'tracing': 'tracing'})
class BackendTrafficPolicySpecTelemetry:

    def __init__(self, *, metrics: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryMetrics', typing.Dict[builtins.str, typing.Any]]]=None, tracing: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryTracing', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metrics, dict):
            metrics = BackendTrafficPolicySpecTelemetryMetrics(**metrics)
        if isinstance(tracing, dict):
            tracing = BackendTrafficPolicySpecTelemetryTracing(**tracing)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metrics is not None:
            self._values['metrics'] = metrics
        if tracing is not None:
            self._values['tracing'] = tracing

    @builtins.property
    def metrics(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryMetrics']:
        result = self._values.get('metrics')
        return result

    @builtins.property
    def tracing(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryTracing']:
        result = self._values.get('tracing')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetry(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryMetrics', jsii_struct_bases=[], name_mapping={'route_stat_name': 'routeStatName'})
class BackendTrafficPolicySpecTelemetryMetrics:

    def __init__(self, *, route_stat_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if route_stat_name is not None:
            self._values['route_stat_name'] = route_stat_name

    @builtins.property
    def route_stat_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('route_stat_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryMetrics(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracing', jsii_struct_bases=[], name_mapping={'custom_tags': 'customTags', 'sampling_fraction': 'samplingFraction', 'span_name': 'spanName', 'tags': 'tags'})
class BackendTrafficPolicySpecTelemetryTracing:

    def __init__(self, *, custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union['BackendTrafficPolicySpecTelemetryTracingCustomTags', typing.Dict[builtins.str, typing.Any]]]]=None, sampling_fraction: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryTracingSamplingFraction', typing.Dict[builtins.str, typing.Any]]]=None, span_name: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryTracingSpanName', typing.Dict[builtins.str, typing.Any]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if isinstance(sampling_fraction, dict):
            sampling_fraction = BackendTrafficPolicySpecTelemetryTracingSamplingFraction(**sampling_fraction)
        if isinstance(span_name, dict):
            span_name = BackendTrafficPolicySpecTelemetryTracingSpanName(**span_name)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_tags is not None:
            self._values['custom_tags'] = custom_tags
        if sampling_fraction is not None:
            self._values['sampling_fraction'] = sampling_fraction
        if span_name is not None:
            self._values['span_name'] = span_name
        if tags is not None:
            self._values['tags'] = tags

    @builtins.property
    def custom_tags(self) -> typing.Optional[typing.Mapping[builtins.str, 'BackendTrafficPolicySpecTelemetryTracingCustomTags']]:
        result = self._values.get('custom_tags')
        return result

    @builtins.property
    def sampling_fraction(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryTracingSamplingFraction']:
        result = self._values.get('sampling_fraction')
        return result

    @builtins.property
    def span_name(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryTracingSpanName']:
        result = self._values.get('span_name')
        return result

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracing(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTags', jsii_struct_bases=[], name_mapping={'type': 'type', 'environment': 'environment', 'literal': 'literal', 'request_header': 'requestHeader'})
class BackendTrafficPolicySpecTelemetryTracingCustomTags:

    def __init__(self, *, type: builtins.str, environment: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment', typing.Dict[builtins.str, typing.Any]]]=None, literal: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral', typing.Dict[builtins.str, typing.Any]]]=None, request_header: typing.Optional[typing.Union['BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(environment, dict):
            environment = BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(**environment)
        if isinstance(literal, dict):
            literal = BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(**literal)
        if isinstance(request_header, dict):
            request_header = BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(**request_header)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if environment is not None:
            self._values['environment'] = environment
        if literal is not None:
            self._values['literal'] = literal
        if request_header is not None:
            self._values['request_header'] = request_header

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def environment(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment']:
        result = self._values.get('environment')
        return result

    @builtins.property
    def literal(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral']:
        result = self._values.get('literal')
        return result

    @builtins.property
    def request_header(self) -> typing.Optional['BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader']:
        result = self._values.get('request_header')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracingCustomTags(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment', jsii_struct_bases=[], name_mapping={'name': 'name', 'default_value': 'defaultValue'})
class BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment:

    def __init__(self, *, name: builtins.str, default_value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if default_value is not None:
            self._values['default_value'] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('default_value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral', jsii_struct_bases=[], name_mapping={'value': 'value'})
class BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral:

    def __init__(self, *, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader', jsii_struct_bases=[], name_mapping={'name': 'name', 'default_value': 'defaultValue'})
class BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader:

    def __init__(self, *, name: builtins.str, default_value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if default_value is not None:
            self._values['default_value'] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('default_value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSamplingFraction', jsii_struct_bases=[], name_mapping={'numerator': 'numerator', 'denominator': 'denominator'})
class BackendTrafficPolicySpecTelemetryTracingSamplingFraction:

    def __init__(self, *, numerator: jsii.Number, denominator: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'numerator': numerator}
        if denominator is not None:
            self._values['denominator'] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        result = self._values.get('numerator')
        assert result is not None, "Required property 'numerator' is missing"
        return result

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('denominator')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracingSamplingFraction(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSpanName', jsii_struct_bases=[], name_mapping={'client': 'client', 'server': 'server'})
class BackendTrafficPolicySpecTelemetryTracingSpanName:

    def __init__(self, *, client: builtins.str, server: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'client': client, 'server': server}

    @builtins.property
    def client(self) -> builtins.str:
        result = self._values.get('client')
        assert result is not None, "Required property 'client' is missing"
        return result

    @builtins.property
    def server(self) -> builtins.str:
        result = self._values.get('server')
        assert result is not None, "Required property 'server' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTelemetryTracingSpanName(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTimeout', jsii_struct_bases=[], name_mapping={'http': 'http', 'tcp': 'tcp'})
class BackendTrafficPolicySpecTimeout:

    def __init__(self, *, http: typing.Optional[typing.Union['BackendTrafficPolicySpecTimeoutHttp', typing.Dict[builtins.str, typing.Any]]]=None, tcp: typing.Optional[typing.Union['BackendTrafficPolicySpecTimeoutTcp', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = BackendTrafficPolicySpecTimeoutTcp(**tcp)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values['http'] = http
        if tcp is not None:
            self._values['tcp'] = tcp

    @builtins.property
    def http(self) -> typing.Optional['BackendTrafficPolicySpecTimeoutHttp']:
        result = self._values.get('http')
        return result

    @builtins.property
    def tcp(self) -> typing.Optional['BackendTrafficPolicySpecTimeoutTcp']:
        result = self._values.get('tcp')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTimeout(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutHttp', jsii_struct_bases=[], name_mapping={'connection_idle_timeout': 'connectionIdleTimeout', 'max_connection_duration': 'maxConnectionDuration', 'max_stream_duration': 'maxStreamDuration', 'request_timeout': 'requestTimeout', 'stream_idle_timeout': 'streamIdleTimeout'})
class BackendTrafficPolicySpecTimeoutHttp:

    def __init__(self, *, connection_idle_timeout: typing.Optional[builtins.str]=None, max_connection_duration: typing.Optional[builtins.str]=None, max_stream_duration: typing.Optional[builtins.str]=None, request_timeout: typing.Optional[builtins.str]=None, stream_idle_timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_idle_timeout is not None:
            self._values['connection_idle_timeout'] = connection_idle_timeout
        if max_connection_duration is not None:
            self._values['max_connection_duration'] = max_connection_duration
        if max_stream_duration is not None:
            self._values['max_stream_duration'] = max_stream_duration
        if request_timeout is not None:
            self._values['request_timeout'] = request_timeout
        if stream_idle_timeout is not None:
            self._values['stream_idle_timeout'] = stream_idle_timeout

    @builtins.property
    def connection_idle_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('connection_idle_timeout')
        return result

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_connection_duration')
        return result

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_stream_duration')
        return result

    @builtins.property
    def request_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('request_timeout')
        return result

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('stream_idle_timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTimeoutHttp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutTcp', jsii_struct_bases=[], name_mapping={'connect_timeout': 'connectTimeout'})
class BackendTrafficPolicySpecTimeoutTcp:

    def __init__(self, *, connect_timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values['connect_timeout'] = connect_timeout

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('connect_timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'BackendTrafficPolicySpecTimeoutTcp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class ClientTrafficPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.ClientTrafficPolicy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['ClientTrafficPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['ClientTrafficPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicyProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class ClientTrafficPolicyProps:

    def __init__(self, *, spec: typing.Union['ClientTrafficPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = ClientTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'ClientTrafficPolicySpec':
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
        return 'ClientTrafficPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpec', jsii_struct_bases=[], name_mapping={'client_ip_detection': 'clientIpDetection', 'connection': 'connection', 'enable_proxy_protocol': 'enableProxyProtocol', 'grpc': 'grpc', 'headers': 'headers', 'health_check': 'healthCheck', 'http1': 'http1', 'http2': 'http2', 'http3': 'http3', 'path': 'path', 'proxy_protocol': 'proxyProtocol', 'scheme': 'scheme', 'target_ref': 'targetRef', 'target_refs': 'targetRefs', 'target_selectors': 'targetSelectors', 'tcp_keepalive': 'tcpKeepalive', 'timeout': 'timeout', 'tls': 'tls'})
class ClientTrafficPolicySpec:

    def __init__(self, *, client_ip_detection: typing.Optional[typing.Union['ClientTrafficPolicySpecClientIpDetection', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union['ClientTrafficPolicySpecConnection', typing.Dict[builtins.str, typing.Any]]]=None, enable_proxy_protocol: typing.Optional[builtins.bool]=None, grpc: typing.Optional[typing.Union['ClientTrafficPolicySpecGrpc', typing.Dict[builtins.str, typing.Any]]]=None, headers: typing.Optional[typing.Union['ClientTrafficPolicySpecHeaders', typing.Dict[builtins.str, typing.Any]]]=None, health_check: typing.Optional[typing.Union['ClientTrafficPolicySpecHealthCheck', typing.Dict[builtins.str, typing.Any]]]=None, http1: typing.Optional[typing.Union['ClientTrafficPolicySpecHttp1', typing.Dict[builtins.str, typing.Any]]]=None, http2: typing.Optional[typing.Union['ClientTrafficPolicySpecHttp2', typing.Dict[builtins.str, typing.Any]]]=None, http3: typing.Any=None, path: typing.Optional[typing.Union['ClientTrafficPolicySpecPath', typing.Dict[builtins.str, typing.Any]]]=None, proxy_protocol: typing.Optional[typing.Union['ClientTrafficPolicySpecProxyProtocol', typing.Dict[builtins.str, typing.Any]]]=None, scheme: typing.Optional[builtins.str]=None, target_ref: typing.Optional[typing.Union['ClientTrafficPolicySpecTargetRef', typing.Dict[builtins.str, typing.Any]]]=None, target_refs: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecTargetRefs', typing.Dict[builtins.str, typing.Any]]]]=None, target_selectors: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecTargetSelectors', typing.Dict[builtins.str, typing.Any]]]]=None, tcp_keepalive: typing.Optional[typing.Union['ClientTrafficPolicySpecTcpKeepalive', typing.Dict[builtins.str, typing.Any]]]=None, timeout: typing.Optional[typing.Union['ClientTrafficPolicySpecTimeout', typing.Dict[builtins.str, typing.Any]]]=None, tls: typing.Any=None) -> None:
        if isinstance(client_ip_detection, dict):
            client_ip_detection = ClientTrafficPolicySpecClientIpDetection(**client_ip_detection)
        if isinstance(connection, dict):
            connection = ClientTrafficPolicySpecConnection(**connection)
        if isinstance(grpc, dict):
            grpc = ClientTrafficPolicySpecGrpc(**grpc)
        if isinstance(headers, dict):
            headers = ClientTrafficPolicySpecHeaders(**headers)
        if isinstance(health_check, dict):
            health_check = ClientTrafficPolicySpecHealthCheck(**health_check)
        if isinstance(http1, dict):
            http1 = ClientTrafficPolicySpecHttp1(**http1)
        if isinstance(http2, dict):
            http2 = ClientTrafficPolicySpecHttp2(**http2)
        if isinstance(path, dict):
            path = ClientTrafficPolicySpecPath(**path)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = ClientTrafficPolicySpecProxyProtocol(**proxy_protocol)
        if isinstance(target_ref, dict):
            target_ref = ClientTrafficPolicySpecTargetRef(**target_ref)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = ClientTrafficPolicySpecTcpKeepalive(**tcp_keepalive)
        if isinstance(timeout, dict):
            timeout = ClientTrafficPolicySpecTimeout(**timeout)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip_detection is not None:
            self._values['client_ip_detection'] = client_ip_detection
        if connection is not None:
            self._values['connection'] = connection
        if enable_proxy_protocol is not None:
            self._values['enable_proxy_protocol'] = enable_proxy_protocol
        if grpc is not None:
            self._values['grpc'] = grpc
        if headers is not None:
            self._values['headers'] = headers
        if health_check is not None:
            self._values['health_check'] = health_check
        if http1 is not None:
            self._values['http1'] = http1
        if http2 is not None:
            self._values['http2'] = http2
        if http3 is not None:
            self._values['http3'] = http3
        if path is not None:
            self._values['path'] = path
        if proxy_protocol is not None:
            self._values['proxy_protocol'] = proxy_protocol
        if scheme is not None:
            self._values['scheme'] = scheme
        if target_ref is not None:
            self._values['target_ref'] = target_ref
        if target_refs is not None:
            self._values['target_refs'] = target_refs
        if target_selectors is not None:
            self._values['target_selectors'] = target_selectors
        if tcp_keepalive is not None:
            self._values['tcp_keepalive'] = tcp_keepalive
        if timeout is not None:
            self._values['timeout'] = timeout
        if tls is not None:
            self._values['tls'] = tls

    @builtins.property
    def client_ip_detection(self) -> typing.Optional['ClientTrafficPolicySpecClientIpDetection']:
        result = self._values.get('client_ip_detection')
        return result

    @builtins.property
    def connection(self) -> typing.Optional['ClientTrafficPolicySpecConnection']:
        result = self._values.get('connection')
        return result

    @builtins.property
    def enable_proxy_protocol(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_proxy_protocol')
        return result

    @builtins.property
    def grpc(self) -> typing.Optional['ClientTrafficPolicySpecGrpc']:
        result = self._values.get('grpc')
        return result

    @builtins.property
    def headers(self) -> typing.Optional['ClientTrafficPolicySpecHeaders']:
        result = self._values.get('headers')
        return result

    @builtins.property
    def health_check(self) -> typing.Optional['ClientTrafficPolicySpecHealthCheck']:
        result = self._values.get('health_check')
        return result

    @builtins.property
    def http1(self) -> typing.Optional['ClientTrafficPolicySpecHttp1']:
        result = self._values.get('http1')
        return result

    @builtins.property
    def http2(self) -> typing.Optional['ClientTrafficPolicySpecHttp2']:
        result = self._values.get('http2')
        return result

    @builtins.property
    def http3(self) -> typing.Any:
        result = self._values.get('http3')
        return result

    @builtins.property
    def path(self) -> typing.Optional['ClientTrafficPolicySpecPath']:
        result = self._values.get('path')
        return result

    @builtins.property
    def proxy_protocol(self) -> typing.Optional['ClientTrafficPolicySpecProxyProtocol']:
        result = self._values.get('proxy_protocol')
        return result

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scheme')
        return result

    @builtins.property
    def target_ref(self) -> typing.Optional['ClientTrafficPolicySpecTargetRef']:
        result = self._values.get('target_ref')
        return result

    @builtins.property
    def target_refs(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecTargetRefs']]:
        result = self._values.get('target_refs')
        return result

    @builtins.property
    def target_selectors(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecTargetSelectors']]:
        result = self._values.get('target_selectors')
        return result

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional['ClientTrafficPolicySpecTcpKeepalive']:
        result = self._values.get('tcp_keepalive')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional['ClientTrafficPolicySpecTimeout']:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def tls(self) -> typing.Any:
        result = self._values.get('tls')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetection', jsii_struct_bases=[], name_mapping={'custom_header': 'customHeader', 'x_forwarded_for': 'xForwardedFor'})
class ClientTrafficPolicySpecClientIpDetection:

    def __init__(self, *, custom_header: typing.Optional[typing.Union['ClientTrafficPolicySpecClientIpDetectionCustomHeader', typing.Dict[builtins.str, typing.Any]]]=None, x_forwarded_for: typing.Optional[typing.Union['ClientTrafficPolicySpecClientIpDetectionXForwardedFor', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(custom_header, dict):
            custom_header = ClientTrafficPolicySpecClientIpDetectionCustomHeader(**custom_header)
        if isinstance(x_forwarded_for, dict):
            x_forwarded_for = ClientTrafficPolicySpecClientIpDetectionXForwardedFor(**x_forwarded_for)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_header is not None:
            self._values['custom_header'] = custom_header
        if x_forwarded_for is not None:
            self._values['x_forwarded_for'] = x_forwarded_for

    @builtins.property
    def custom_header(self) -> typing.Optional['ClientTrafficPolicySpecClientIpDetectionCustomHeader']:
        result = self._values.get('custom_header')
        return result

    @builtins.property
    def x_forwarded_for(self) -> typing.Optional['ClientTrafficPolicySpecClientIpDetectionXForwardedFor']:
        result = self._values.get('x_forwarded_for')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecClientIpDetection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionCustomHeader', jsii_struct_bases=[], name_mapping={'name': 'name', 'fail_closed': 'failClosed'})
class ClientTrafficPolicySpecClientIpDetectionCustomHeader:

    def __init__(self, *, name: builtins.str, fail_closed: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if fail_closed is not None:
            self._values['fail_closed'] = fail_closed

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def fail_closed(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('fail_closed')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecClientIpDetectionCustomHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionXForwardedFor', jsii_struct_bases=[], name_mapping={'num_trusted_hops': 'numTrustedHops', 'trusted_cid_rs': 'trustedCidRs'})
class ClientTrafficPolicySpecClientIpDetectionXForwardedFor:

    def __init__(self, *, num_trusted_hops: typing.Optional[jsii.Number]=None, trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if num_trusted_hops is not None:
            self._values['num_trusted_hops'] = num_trusted_hops
        if trusted_cid_rs is not None:
            self._values['trusted_cid_rs'] = trusted_cid_rs

    @builtins.property
    def num_trusted_hops(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('num_trusted_hops')
        return result

    @builtins.property
    def trusted_cid_rs(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('trusted_cid_rs')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecClientIpDetectionXForwardedFor(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecConnection', jsii_struct_bases=[], name_mapping={'buffer_limit': 'bufferLimit', 'connection_limit': 'connectionLimit', 'max_accept_per_socket_event': 'maxAcceptPerSocketEvent', 'socket_buffer_limit': 'socketBufferLimit'})
class ClientTrafficPolicySpecConnection:

    def __init__(self, *, buffer_limit: typing.Any=None, connection_limit: typing.Optional[typing.Union['ClientTrafficPolicySpecConnectionConnectionLimit', typing.Dict[builtins.str, typing.Any]]]=None, max_accept_per_socket_event: typing.Optional[jsii.Number]=None, socket_buffer_limit: typing.Any=None) -> None:
        if isinstance(connection_limit, dict):
            connection_limit = ClientTrafficPolicySpecConnectionConnectionLimit(**connection_limit)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values['buffer_limit'] = buffer_limit
        if connection_limit is not None:
            self._values['connection_limit'] = connection_limit
        if max_accept_per_socket_event is not None:
            self._values['max_accept_per_socket_event'] = max_accept_per_socket_event
        if socket_buffer_limit is not None:
            self._values['socket_buffer_limit'] = socket_buffer_limit

    @builtins.property
    def buffer_limit(self) -> typing.Any:
        result = self._values.get('buffer_limit')
        return result

    @builtins.property
    def connection_limit(self) -> typing.Optional['ClientTrafficPolicySpecConnectionConnectionLimit']:
        result = self._values.get('connection_limit')
        return result

    @builtins.property
    def max_accept_per_socket_event(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_accept_per_socket_event')
        return result

    @builtins.property
    def socket_buffer_limit(self) -> typing.Any:
        result = self._values.get('socket_buffer_limit')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecConnection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecConnectionConnectionLimit', jsii_struct_bases=[], name_mapping={'close_delay': 'closeDelay', 'max_connection_duration': 'maxConnectionDuration', 'max_requests_per_connection': 'maxRequestsPerConnection', 'max_stream_duration': 'maxStreamDuration', 'value': 'value'})
class ClientTrafficPolicySpecConnectionConnectionLimit:

    def __init__(self, *, close_delay: typing.Optional[builtins.str]=None, max_connection_duration: typing.Optional[builtins.str]=None, max_requests_per_connection: typing.Optional[jsii.Number]=None, max_stream_duration: typing.Optional[builtins.str]=None, value: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if close_delay is not None:
            self._values['close_delay'] = close_delay
        if max_connection_duration is not None:
            self._values['max_connection_duration'] = max_connection_duration
        if max_requests_per_connection is not None:
            self._values['max_requests_per_connection'] = max_requests_per_connection
        if max_stream_duration is not None:
            self._values['max_stream_duration'] = max_stream_duration
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def close_delay(self) -> typing.Optional[builtins.str]:
        result = self._values.get('close_delay')
        return result

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_connection_duration')
        return result

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_requests_per_connection')
        return result

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_stream_duration')
        return result

    @builtins.property
    def value(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecConnectionConnectionLimit(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecGrpc', jsii_struct_bases=[], name_mapping={'enable_web': 'enableWeb'})
class ClientTrafficPolicySpecGrpc:

    def __init__(self, *, enable_web: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_web is not None:
            self._values['enable_web'] = enable_web

    @builtins.property
    def enable_web(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_web')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecGrpc(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeaders', jsii_struct_bases=[], name_mapping={'disable_rate_limit_headers': 'disableRateLimitHeaders', 'early_request_headers': 'earlyRequestHeaders', 'enable_envoy_headers': 'enableEnvoyHeaders', 'late_response_headers': 'lateResponseHeaders', 'preserve_x_request_id': 'preserveXRequestId', 'request_id': 'requestId', 'with_underscores_action': 'withUnderscoresAction', 'x_forwarded_client_cert': 'xForwardedClientCert'})
class ClientTrafficPolicySpecHeaders:

    def __init__(self, *, disable_rate_limit_headers: typing.Optional[builtins.bool]=None, early_request_headers: typing.Optional[typing.Union['ClientTrafficPolicySpecHeadersEarlyRequestHeaders', typing.Dict[builtins.str, typing.Any]]]=None, enable_envoy_headers: typing.Optional[builtins.bool]=None, late_response_headers: typing.Optional[typing.Union['ClientTrafficPolicySpecHeadersLateResponseHeaders', typing.Dict[builtins.str, typing.Any]]]=None, preserve_x_request_id: typing.Optional[builtins.bool]=None, request_id: typing.Optional[builtins.str]=None, with_underscores_action: typing.Optional[builtins.str]=None, x_forwarded_client_cert: typing.Optional[typing.Union['ClientTrafficPolicySpecHeadersXForwardedClientCert', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(early_request_headers, dict):
            early_request_headers = ClientTrafficPolicySpecHeadersEarlyRequestHeaders(**early_request_headers)
        if isinstance(late_response_headers, dict):
            late_response_headers = ClientTrafficPolicySpecHeadersLateResponseHeaders(**late_response_headers)
        if isinstance(x_forwarded_client_cert, dict):
            x_forwarded_client_cert = ClientTrafficPolicySpecHeadersXForwardedClientCert(**x_forwarded_client_cert)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_rate_limit_headers is not None:
            self._values['disable_rate_limit_headers'] = disable_rate_limit_headers
        if early_request_headers is not None:
            self._values['early_request_headers'] = early_request_headers
        if enable_envoy_headers is not None:
            self._values['enable_envoy_headers'] = enable_envoy_headers
        if late_response_headers is not None:
            self._values['late_response_headers'] = late_response_headers
        if preserve_x_request_id is not None:
            self._values['preserve_x_request_id'] = preserve_x_request_id
        if request_id is not None:
            self._values['request_id'] = request_id
        if with_underscores_action is not None:
            self._values['with_underscores_action'] = with_underscores_action
        if x_forwarded_client_cert is not None:
            self._values['x_forwarded_client_cert'] = x_forwarded_client_cert

    @builtins.property
    def disable_rate_limit_headers(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_rate_limit_headers')
        return result

    @builtins.property
    def early_request_headers(self) -> typing.Optional['ClientTrafficPolicySpecHeadersEarlyRequestHeaders']:
        result = self._values.get('early_request_headers')
        return result

    @builtins.property
    def enable_envoy_headers(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_envoy_headers')
        return result

    @builtins.property
    def late_response_headers(self) -> typing.Optional['ClientTrafficPolicySpecHeadersLateResponseHeaders']:
        result = self._values.get('late_response_headers')
        return result

    @builtins.property
    def preserve_x_request_id(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('preserve_x_request_id')
        return result

    @builtins.property
    def request_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('request_id')
        return result

    @builtins.property
    def with_underscores_action(self) -> typing.Optional[builtins.str]:
        result = self._values.get('with_underscores_action')
        return result

    @builtins.property
    def x_forwarded_client_cert(self) -> typing.Optional['ClientTrafficPolicySpecHeadersXForwardedClientCert']:
        result = self._values.get('x_forwarded_client_cert')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeaders', jsii_struct_bases=[], name_mapping={'add': 'add', 'add_if_absent': 'addIfAbsent', 'remove': 'remove', 'remove_on_match': 'removeOnMatch', 'set': 'set'})
class ClientTrafficPolicySpecHeadersEarlyRequestHeaders:

    def __init__(self, *, add: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd', typing.Dict[builtins.str, typing.Any]]]]=None, add_if_absent: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent', typing.Dict[builtins.str, typing.Any]]]]=None, remove: typing.Optional[typing.Sequence[builtins.str]]=None, remove_on_match: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch', typing.Dict[builtins.str, typing.Any]]]]=None, set: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if add_if_absent is not None:
            self._values['add_if_absent'] = add_if_absent
        if remove is not None:
            self._values['remove'] = remove
        if remove_on_match is not None:
            self._values['remove_on_match'] = remove_on_match
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def add(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd']]:
        result = self._values.get('add')
        return result

    @builtins.property
    def add_if_absent(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent']]:
        result = self._values.get('add_if_absent')
        return result

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def remove_on_match(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch']]:
        result = self._values.get('remove_on_match')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersEarlyRequestHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch:

    def __init__(self, *, value: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeaders', jsii_struct_bases=[], name_mapping={'add': 'add', 'add_if_absent': 'addIfAbsent', 'remove': 'remove', 'remove_on_match': 'removeOnMatch', 'set': 'set'})
class ClientTrafficPolicySpecHeadersLateResponseHeaders:

    def __init__(self, *, add: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersLateResponseHeadersAdd', typing.Dict[builtins.str, typing.Any]]]]=None, add_if_absent: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent', typing.Dict[builtins.str, typing.Any]]]]=None, remove: typing.Optional[typing.Sequence[builtins.str]]=None, remove_on_match: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch', typing.Dict[builtins.str, typing.Any]]]]=None, set: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHeadersLateResponseHeadersSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if add_if_absent is not None:
            self._values['add_if_absent'] = add_if_absent
        if remove is not None:
            self._values['remove'] = remove
        if remove_on_match is not None:
            self._values['remove_on_match'] = remove_on_match
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def add(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersLateResponseHeadersAdd']]:
        result = self._values.get('add')
        return result

    @builtins.property
    def add_if_absent(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent']]:
        result = self._values.get('add_if_absent')
        return result

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def remove_on_match(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch']]:
        result = self._values.get('remove_on_match')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHeadersLateResponseHeadersSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersLateResponseHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAdd', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class ClientTrafficPolicySpecHeadersLateResponseHeadersAdd:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersLateResponseHeadersAdd(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch:

    def __init__(self, *, value: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class ClientTrafficPolicySpecHeadersLateResponseHeadersSet:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersLateResponseHeadersSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCert', jsii_struct_bases=[], name_mapping={'cert_details_to_add': 'certDetailsToAdd', 'mode': 'mode'})
class ClientTrafficPolicySpecHeadersXForwardedClientCert:

    def __init__(self, *, cert_details_to_add: typing.Optional[typing.Sequence[builtins.str]]=None, mode: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cert_details_to_add is not None:
            self._values['cert_details_to_add'] = cert_details_to_add
        if mode is not None:
            self._values['mode'] = mode

    @builtins.property
    def cert_details_to_add(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('cert_details_to_add')
        return result

    @builtins.property
    def mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mode')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHeadersXForwardedClientCert(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHealthCheck', jsii_struct_bases=[], name_mapping={'path': 'path'})
class ClientTrafficPolicySpecHealthCheck:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHealthCheck(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHttp1', jsii_struct_bases=[], name_mapping={'disable_safe_max_connection_duration': 'disableSafeMaxConnectionDuration', 'enable_trailers': 'enableTrailers', 'http10': 'http10', 'ignored_upgrade_types': 'ignoredUpgradeTypes', 'preserve_header_case': 'preserveHeaderCase'})
class ClientTrafficPolicySpecHttp1:

    def __init__(self, *, disable_safe_max_connection_duration: typing.Optional[builtins.bool]=None, enable_trailers: typing.Optional[builtins.bool]=None, http10: typing.Optional[typing.Union['ClientTrafficPolicySpecHttp1Http10', typing.Dict[builtins.str, typing.Any]]]=None, ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes', typing.Dict[builtins.str, typing.Any]]]]=None, preserve_header_case: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(http10, dict):
            http10 = ClientTrafficPolicySpecHttp1Http10(**http10)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_safe_max_connection_duration is not None:
            self._values['disable_safe_max_connection_duration'] = disable_safe_max_connection_duration
        if enable_trailers is not None:
            self._values['enable_trailers'] = enable_trailers
        if http10 is not None:
            self._values['http10'] = http10
        if ignored_upgrade_types is not None:
            self._values['ignored_upgrade_types'] = ignored_upgrade_types
        if preserve_header_case is not None:
            self._values['preserve_header_case'] = preserve_header_case

    @builtins.property
    def disable_safe_max_connection_duration(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_safe_max_connection_duration')
        return result

    @builtins.property
    def enable_trailers(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_trailers')
        return result

    @builtins.property
    def http10(self) -> typing.Optional['ClientTrafficPolicySpecHttp1Http10']:
        result = self._values.get('http10')
        return result

    @builtins.property
    def ignored_upgrade_types(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes']]:
        result = self._values.get('ignored_upgrade_types')
        return result

    @builtins.property
    def preserve_header_case(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('preserve_header_case')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHttp1(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHttp1Http10', jsii_struct_bases=[], name_mapping={'use_default_host': 'useDefaultHost'})
class ClientTrafficPolicySpecHttp1Http10:

    def __init__(self, *, use_default_host: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if use_default_host is not None:
            self._values['use_default_host'] = use_default_host

    @builtins.property
    def use_default_host(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('use_default_host')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHttp1Http10(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes:

    def __init__(self, *, value: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHttp2', jsii_struct_bases=[], name_mapping={'connection_keepalive': 'connectionKeepalive', 'initial_connection_window_size': 'initialConnectionWindowSize', 'initial_stream_window_size': 'initialStreamWindowSize', 'max_concurrent_streams': 'maxConcurrentStreams', 'on_invalid_message': 'onInvalidMessage'})
class ClientTrafficPolicySpecHttp2:

    def __init__(self, *, connection_keepalive: typing.Optional[typing.Union['ClientTrafficPolicySpecHttp2ConnectionKeepalive', typing.Dict[builtins.str, typing.Any]]]=None, initial_connection_window_size: typing.Any=None, initial_stream_window_size: typing.Any=None, max_concurrent_streams: typing.Optional[jsii.Number]=None, on_invalid_message: typing.Optional[builtins.str]=None) -> None:
        if isinstance(connection_keepalive, dict):
            connection_keepalive = ClientTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values['connection_keepalive'] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values['initial_connection_window_size'] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values['initial_stream_window_size'] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values['max_concurrent_streams'] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values['on_invalid_message'] = on_invalid_message

    @builtins.property
    def connection_keepalive(self) -> typing.Optional['ClientTrafficPolicySpecHttp2ConnectionKeepalive']:
        result = self._values.get('connection_keepalive')
        return result

    @builtins.property
    def initial_connection_window_size(self) -> typing.Any:
        result = self._values.get('initial_connection_window_size')
        return result

    @builtins.property
    def initial_stream_window_size(self) -> typing.Any:
        result = self._values.get('initial_stream_window_size')
        return result

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_concurrent_streams')
        return result

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        result = self._values.get('on_invalid_message')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHttp2(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecHttp2ConnectionKeepalive', jsii_struct_bases=[], name_mapping={'idle_interval': 'idleInterval', 'interval': 'interval', 'interval_jitter': 'intervalJitter', 'timeout': 'timeout'})
class ClientTrafficPolicySpecHttp2ConnectionKeepalive:

    def __init__(self, *, idle_interval: typing.Optional[builtins.str]=None, interval: typing.Optional[builtins.str]=None, interval_jitter: typing.Optional[jsii.Number]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values['idle_interval'] = idle_interval
        if interval is not None:
            self._values['interval'] = interval
        if interval_jitter is not None:
            self._values['interval_jitter'] = interval_jitter
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('idle_interval')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('interval_jitter')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecHttp2ConnectionKeepalive(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecPath', jsii_struct_bases=[], name_mapping={'disable_merge_slashes': 'disableMergeSlashes', 'escaped_slashes_action': 'escapedSlashesAction'})
class ClientTrafficPolicySpecPath:

    def __init__(self, *, disable_merge_slashes: typing.Optional[builtins.bool]=None, escaped_slashes_action: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_merge_slashes is not None:
            self._values['disable_merge_slashes'] = disable_merge_slashes
        if escaped_slashes_action is not None:
            self._values['escaped_slashes_action'] = escaped_slashes_action

    @builtins.property
    def disable_merge_slashes(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_merge_slashes')
        return result

    @builtins.property
    def escaped_slashes_action(self) -> typing.Optional[builtins.str]:
        result = self._values.get('escaped_slashes_action')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecPath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecProxyProtocol', jsii_struct_bases=[], name_mapping={'optional': 'optional'})
class ClientTrafficPolicySpecProxyProtocol:

    def __init__(self, *, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecProxyProtocol(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class ClientTrafficPolicySpecTargetRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetRefs', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class ClientTrafficPolicySpecTargetRefs:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTargetRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectors', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'group': 'group', 'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels', 'namespaces': 'namespaces'})
class ClientTrafficPolicySpecTargetSelectors:

    def __init__(self, *, kind: builtins.str, group: typing.Optional[builtins.str]=None, match_expressions: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecTargetSelectorsMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, namespaces: typing.Optional[typing.Union['ClientTrafficPolicySpecTargetSelectorsNamespaces', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(namespaces, dict):
            namespaces = ClientTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind}
        if group is not None:
            self._values['group'] = group
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels
        if namespaces is not None:
            self._values['namespaces'] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecTargetSelectorsMatchExpressions']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    @builtins.property
    def namespaces(self) -> typing.Optional['ClientTrafficPolicySpecTargetSelectorsNamespaces']:
        result = self._values.get('namespaces')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTargetSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class ClientTrafficPolicySpecTargetSelectorsMatchExpressions:

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
        return 'ClientTrafficPolicySpecTargetSelectorsMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespaces', jsii_struct_bases=[], name_mapping={'from_': 'from', 'selector': 'selector'})
class ClientTrafficPolicySpecTargetSelectorsNamespaces:

    def __init__(self, *, from_: builtins.str, selector: typing.Optional[typing.Union['ClientTrafficPolicySpecTargetSelectorsNamespacesSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(selector, dict):
            selector = ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'from_': from_}
        if selector is not None:
            self._values['selector'] = selector

    @builtins.property
    def from_(self) -> builtins.str:
        result = self._values.get('from_')
        assert result is not None, "Required property 'from_' is missing"
        return result

    @builtins.property
    def selector(self) -> typing.Optional['ClientTrafficPolicySpecTargetSelectorsNamespacesSelector']:
        result = self._values.get('selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTargetSelectorsNamespaces(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions']]:
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
        return 'ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:

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
        return 'ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTcpKeepalive', jsii_struct_bases=[], name_mapping={'idle_time': 'idleTime', 'interval': 'interval', 'probes': 'probes'})
class ClientTrafficPolicySpecTcpKeepalive:

    def __init__(self, *, idle_time: typing.Optional[builtins.str]=None, interval: typing.Optional[builtins.str]=None, probes: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values['idle_time'] = idle_time
        if interval is not None:
            self._values['interval'] = interval
        if probes is not None:
            self._values['probes'] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        result = self._values.get('idle_time')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('probes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTcpKeepalive(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTimeout', jsii_struct_bases=[], name_mapping={'http': 'http', 'tcp': 'tcp'})
class ClientTrafficPolicySpecTimeout:

    def __init__(self, *, http: typing.Optional[typing.Union['ClientTrafficPolicySpecTimeoutHttp', typing.Dict[builtins.str, typing.Any]]]=None, tcp: typing.Optional[typing.Union['ClientTrafficPolicySpecTimeoutTcp', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(http, dict):
            http = ClientTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = ClientTrafficPolicySpecTimeoutTcp(**tcp)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values['http'] = http
        if tcp is not None:
            self._values['tcp'] = tcp

    @builtins.property
    def http(self) -> typing.Optional['ClientTrafficPolicySpecTimeoutHttp']:
        result = self._values.get('http')
        return result

    @builtins.property
    def tcp(self) -> typing.Optional['ClientTrafficPolicySpecTimeoutTcp']:
        result = self._values.get('tcp')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTimeout(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutHttp', jsii_struct_bases=[], name_mapping={'idle_timeout': 'idleTimeout', 'request_received_timeout': 'requestReceivedTimeout', 'stream_idle_timeout': 'streamIdleTimeout'})
class ClientTrafficPolicySpecTimeoutHttp:

    def __init__(self, *, idle_timeout: typing.Optional[builtins.str]=None, request_received_timeout: typing.Optional[builtins.str]=None, stream_idle_timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_timeout is not None:
            self._values['idle_timeout'] = idle_timeout
        if request_received_timeout is not None:
            self._values['request_received_timeout'] = request_received_timeout
        if stream_idle_timeout is not None:
            self._values['stream_idle_timeout'] = stream_idle_timeout

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('idle_timeout')
        return result

    @builtins.property
    def request_received_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('request_received_timeout')
        return result

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('stream_idle_timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTimeoutHttp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutTcp', jsii_struct_bases=[], name_mapping={'idle_timeout': 'idleTimeout'})
class ClientTrafficPolicySpecTimeoutTcp:

    def __init__(self, *, idle_timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_timeout is not None:
            self._values['idle_timeout'] = idle_timeout

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('idle_timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientTrafficPolicySpecTimeoutTcp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EnvoyPatchPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.EnvoyPatchPolicy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['EnvoyPatchPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = EnvoyPatchPolicyProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['EnvoyPatchPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = EnvoyPatchPolicyProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyPatchPolicyProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class EnvoyPatchPolicyProps:

    def __init__(self, *, spec: typing.Union['EnvoyPatchPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = EnvoyPatchPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'EnvoyPatchPolicySpec':
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
        return 'EnvoyPatchPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyPatchPolicySpec', jsii_struct_bases=[], name_mapping={'target_ref': 'targetRef', 'type': 'type', 'json_patches': 'jsonPatches', 'priority': 'priority'})
class EnvoyPatchPolicySpec:

    def __init__(self, *, target_ref: typing.Union['EnvoyPatchPolicySpecTargetRef', typing.Dict[builtins.str, typing.Any]], type: builtins.str, json_patches: typing.Optional[typing.Sequence[typing.Union['EnvoyPatchPolicySpecJsonPatches', typing.Dict[builtins.str, typing.Any]]]]=None, priority: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(target_ref, dict):
            target_ref = EnvoyPatchPolicySpecTargetRef(**target_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'target_ref': target_ref, 'type': type}
        if json_patches is not None:
            self._values['json_patches'] = json_patches
        if priority is not None:
            self._values['priority'] = priority

    @builtins.property
    def target_ref(self) -> 'EnvoyPatchPolicySpecTargetRef':
        result = self._values.get('target_ref')
        assert result is not None, "Required property 'target_ref' is missing"
        return result

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def json_patches(self) -> typing.Optional[typing.List['EnvoyPatchPolicySpecJsonPatches']]:
        result = self._values.get('json_patches')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyPatchPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyPatchPolicySpecJsonPatches', jsii_struct_bases=[], name_mapping={'name': 'name', 'operation': 'operation', 'type': 'type'})
class EnvoyPatchPolicySpecJsonPatches:

    def __init__(self, *, name: builtins.str, operation: typing.Union['EnvoyPatchPolicySpecJsonPatchesOperation', typing.Dict[builtins.str, typing.Any]], type: builtins.str) -> None:
        if isinstance(operation, dict):
            operation = EnvoyPatchPolicySpecJsonPatchesOperation(**operation)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'operation': operation, 'type': type}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def operation(self) -> 'EnvoyPatchPolicySpecJsonPatchesOperation':
        result = self._values.get('operation')
        assert result is not None, "Required property 'operation' is missing"
        return result

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyPatchPolicySpecJsonPatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyPatchPolicySpecJsonPatchesOperation', jsii_struct_bases=[], name_mapping={'op': 'op', 'from_': 'from', 'json_path': 'jsonPath', 'path': 'path', 'value': 'value'})
class EnvoyPatchPolicySpecJsonPatchesOperation:

    def __init__(self, *, op: builtins.str, from_: typing.Optional[builtins.str]=None, json_path: typing.Optional[builtins.str]=None, path: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'op': op}
        if from_ is not None:
            self._values['from_'] = from_
        if json_path is not None:
            self._values['json_path'] = json_path
        if path is not None:
            self._values['path'] = path
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def op(self) -> builtins.str:
        result = self._values.get('op')
        assert result is not None, "Required property 'op' is missing"
        return result

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        result = self._values.get('from_')
        return result

    @builtins.property
    def json_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('json_path')
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyPatchPolicySpecJsonPatchesOperation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyPatchPolicySpecTargetRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name'})
class EnvoyPatchPolicySpecTargetRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyPatchPolicySpecTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EnvoyProxy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.EnvoyProxy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['EnvoyProxySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = EnvoyProxyProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['EnvoyProxySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = EnvoyProxyProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxyProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class EnvoyProxyProps:

    def __init__(self, *, spec: typing.Union['EnvoyProxySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = EnvoyProxySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'EnvoyProxySpec':
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
        return 'EnvoyProxyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpec', jsii_struct_bases=[], name_mapping={'backend_tls': 'backendTls', 'bootstrap': 'bootstrap', 'concurrency': 'concurrency', 'dynamic_modules': 'dynamicModules', 'extra_args': 'extraArgs', 'filter_order': 'filterOrder', 'geo_ip': 'geoIp', 'ip_family': 'ipFamily', 'logging': 'logging', 'lua_validation': 'luaValidation', 'merge_gateways': 'mergeGateways', 'merge_type': 'mergeType', 'preserve_route_order': 'preserveRouteOrder', 'provider': 'provider', 'routing_type': 'routingType', 'shutdown': 'shutdown', 'telemetry': 'telemetry'})
class EnvoyProxySpec:

    def __init__(self, *, backend_tls: typing.Optional[typing.Union['EnvoyProxySpecBackendTls', typing.Dict[builtins.str, typing.Any]]]=None, bootstrap: typing.Optional[typing.Union['EnvoyProxySpecBootstrap', typing.Dict[builtins.str, typing.Any]]]=None, concurrency: typing.Optional[jsii.Number]=None, dynamic_modules: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecDynamicModules', typing.Dict[builtins.str, typing.Any]]]]=None, extra_args: typing.Optional[typing.Sequence[builtins.str]]=None, filter_order: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecFilterOrder', typing.Dict[builtins.str, typing.Any]]]]=None, geo_ip: typing.Optional[typing.Union['EnvoyProxySpecGeoIp', typing.Dict[builtins.str, typing.Any]]]=None, ip_family: typing.Optional[builtins.str]=None, logging: typing.Optional[typing.Union['EnvoyProxySpecLogging', typing.Dict[builtins.str, typing.Any]]]=None, lua_validation: typing.Optional[builtins.str]=None, merge_gateways: typing.Optional[builtins.bool]=None, merge_type: typing.Optional[builtins.str]=None, preserve_route_order: typing.Optional[builtins.bool]=None, provider: typing.Optional[typing.Union['EnvoyProxySpecProvider', typing.Dict[builtins.str, typing.Any]]]=None, routing_type: typing.Optional[builtins.str]=None, shutdown: typing.Optional[typing.Union['EnvoyProxySpecShutdown', typing.Dict[builtins.str, typing.Any]]]=None, telemetry: typing.Optional[typing.Union['EnvoyProxySpecTelemetry', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(backend_tls, dict):
            backend_tls = EnvoyProxySpecBackendTls(**backend_tls)
        if isinstance(bootstrap, dict):
            bootstrap = EnvoyProxySpecBootstrap(**bootstrap)
        if isinstance(geo_ip, dict):
            geo_ip = EnvoyProxySpecGeoIp(**geo_ip)
        if isinstance(logging, dict):
            logging = EnvoyProxySpecLogging(**logging)
        if isinstance(provider, dict):
            provider = EnvoyProxySpecProvider(**provider)
        if isinstance(shutdown, dict):
            shutdown = EnvoyProxySpecShutdown(**shutdown)
        if isinstance(telemetry, dict):
            telemetry = EnvoyProxySpecTelemetry(**telemetry)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_tls is not None:
            self._values['backend_tls'] = backend_tls
        if bootstrap is not None:
            self._values['bootstrap'] = bootstrap
        if concurrency is not None:
            self._values['concurrency'] = concurrency
        if dynamic_modules is not None:
            self._values['dynamic_modules'] = dynamic_modules
        if extra_args is not None:
            self._values['extra_args'] = extra_args
        if filter_order is not None:
            self._values['filter_order'] = filter_order
        if geo_ip is not None:
            self._values['geo_ip'] = geo_ip
        if ip_family is not None:
            self._values['ip_family'] = ip_family
        if logging is not None:
            self._values['logging'] = logging
        if lua_validation is not None:
            self._values['lua_validation'] = lua_validation
        if merge_gateways is not None:
            self._values['merge_gateways'] = merge_gateways
        if merge_type is not None:
            self._values['merge_type'] = merge_type
        if preserve_route_order is not None:
            self._values['preserve_route_order'] = preserve_route_order
        if provider is not None:
            self._values['provider'] = provider
        if routing_type is not None:
            self._values['routing_type'] = routing_type
        if shutdown is not None:
            self._values['shutdown'] = shutdown
        if telemetry is not None:
            self._values['telemetry'] = telemetry

    @builtins.property
    def backend_tls(self) -> typing.Optional['EnvoyProxySpecBackendTls']:
        result = self._values.get('backend_tls')
        return result

    @builtins.property
    def bootstrap(self) -> typing.Optional['EnvoyProxySpecBootstrap']:
        result = self._values.get('bootstrap')
        return result

    @builtins.property
    def concurrency(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('concurrency')
        return result

    @builtins.property
    def dynamic_modules(self) -> typing.Optional[typing.List['EnvoyProxySpecDynamicModules']]:
        result = self._values.get('dynamic_modules')
        return result

    @builtins.property
    def extra_args(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('extra_args')
        return result

    @builtins.property
    def filter_order(self) -> typing.Optional[typing.List['EnvoyProxySpecFilterOrder']]:
        result = self._values.get('filter_order')
        return result

    @builtins.property
    def geo_ip(self) -> typing.Optional['EnvoyProxySpecGeoIp']:
        result = self._values.get('geo_ip')
        return result

    @builtins.property
    def ip_family(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ip_family')
        return result

    @builtins.property
    def logging(self) -> typing.Optional['EnvoyProxySpecLogging']:
        result = self._values.get('logging')
        return result

    @builtins.property
    def lua_validation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('lua_validation')
        return result

    @builtins.property
    def merge_gateways(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('merge_gateways')
        return result

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('merge_type')
        return result

    @builtins.property
    def preserve_route_order(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('preserve_route_order')
        return result

    @builtins.property
    def provider(self) -> typing.Optional['EnvoyProxySpecProvider']:
        result = self._values.get('provider')
        return result

    @builtins.property
    def routing_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('routing_type')
        return result

    @builtins.property
    def shutdown(self) -> typing.Optional['EnvoyProxySpecShutdown']:
        result = self._values.get('shutdown')
        return result

    @builtins.property
    def telemetry(self) -> typing.Optional['EnvoyProxySpecTelemetry']:
        result = self._values.get('telemetry')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecBackendTls', jsii_struct_bases=[], name_mapping={'alpn_protocols': 'alpnProtocols', 'ciphers': 'ciphers', 'client_certificate_ref': 'clientCertificateRef', 'ecdh_curves': 'ecdhCurves', 'fingerprints': 'fingerprints', 'max_version': 'maxVersion', 'min_version': 'minVersion', 'signature_algorithms': 'signatureAlgorithms'})
class EnvoyProxySpecBackendTls:

    def __init__(self, *, alpn_protocols: typing.Optional[typing.Sequence[builtins.str]]=None, ciphers: typing.Optional[typing.Sequence[builtins.str]]=None, client_certificate_ref: typing.Optional[typing.Union['EnvoyProxySpecBackendTlsClientCertificateRef', typing.Dict[builtins.str, typing.Any]]]=None, ecdh_curves: typing.Optional[typing.Sequence[builtins.str]]=None, fingerprints: typing.Optional[typing.Sequence[builtins.str]]=None, max_version: typing.Optional[builtins.str]=None, min_version: typing.Optional[builtins.str]=None, signature_algorithms: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if isinstance(client_certificate_ref, dict):
            client_certificate_ref = EnvoyProxySpecBackendTlsClientCertificateRef(**client_certificate_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values['alpn_protocols'] = alpn_protocols
        if ciphers is not None:
            self._values['ciphers'] = ciphers
        if client_certificate_ref is not None:
            self._values['client_certificate_ref'] = client_certificate_ref
        if ecdh_curves is not None:
            self._values['ecdh_curves'] = ecdh_curves
        if fingerprints is not None:
            self._values['fingerprints'] = fingerprints
        if max_version is not None:
            self._values['max_version'] = max_version
        if min_version is not None:
            self._values['min_version'] = min_version
        if signature_algorithms is not None:
            self._values['signature_algorithms'] = signature_algorithms

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('alpn_protocols')
        return result

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ciphers')
        return result

    @builtins.property
    def client_certificate_ref(self) -> typing.Optional['EnvoyProxySpecBackendTlsClientCertificateRef']:
        result = self._values.get('client_certificate_ref')
        return result

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ecdh_curves')
        return result

    @builtins.property
    def fingerprints(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('fingerprints')
        return result

    @builtins.property
    def max_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_version')
        return result

    @builtins.property
    def min_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('min_version')
        return result

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('signature_algorithms')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecBackendTls(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecBackendTlsClientCertificateRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class EnvoyProxySpecBackendTlsClientCertificateRef:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecBackendTlsClientCertificateRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecBootstrap', jsii_struct_bases=[], name_mapping={'json_patches': 'jsonPatches', 'type': 'type', 'value': 'value'})
class EnvoyProxySpecBootstrap:

    def __init__(self, *, json_patches: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecBootstrapJsonPatches', typing.Dict[builtins.str, typing.Any]]]]=None, type: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if json_patches is not None:
            self._values['json_patches'] = json_patches
        if type is not None:
            self._values['type'] = type
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def json_patches(self) -> typing.Optional[typing.List['EnvoyProxySpecBootstrapJsonPatches']]:
        result = self._values.get('json_patches')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecBootstrap(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecBootstrapJsonPatches', jsii_struct_bases=[], name_mapping={'op': 'op', 'from_': 'from', 'json_path': 'jsonPath', 'path': 'path', 'value': 'value'})
class EnvoyProxySpecBootstrapJsonPatches:

    def __init__(self, *, op: builtins.str, from_: typing.Optional[builtins.str]=None, json_path: typing.Optional[builtins.str]=None, path: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'op': op}
        if from_ is not None:
            self._values['from_'] = from_
        if json_path is not None:
            self._values['json_path'] = json_path
        if path is not None:
            self._values['path'] = path
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def op(self) -> builtins.str:
        result = self._values.get('op')
        assert result is not None, "Required property 'op' is missing"
        return result

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        result = self._values.get('from_')
        return result

    @builtins.property
    def json_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('json_path')
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecBootstrapJsonPatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecDynamicModules', jsii_struct_bases=[], name_mapping={'name': 'name', 'source': 'source', 'do_not_close': 'doNotClose', 'load_globally': 'loadGlobally'})
class EnvoyProxySpecDynamicModules:

    def __init__(self, *, name: builtins.str, source: typing.Union['EnvoyProxySpecDynamicModulesSource', typing.Dict[builtins.str, typing.Any]], do_not_close: typing.Optional[builtins.bool]=None, load_globally: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(source, dict):
            source = EnvoyProxySpecDynamicModulesSource(**source)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'source': source}
        if do_not_close is not None:
            self._values['do_not_close'] = do_not_close
        if load_globally is not None:
            self._values['load_globally'] = load_globally

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def source(self) -> 'EnvoyProxySpecDynamicModulesSource':
        result = self._values.get('source')
        assert result is not None, "Required property 'source' is missing"
        return result

    @builtins.property
    def do_not_close(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('do_not_close')
        return result

    @builtins.property
    def load_globally(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('load_globally')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecDynamicModules(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecDynamicModulesSource', jsii_struct_bases=[], name_mapping={'local': 'local', 'remote': 'remote', 'type': 'type'})
class EnvoyProxySpecDynamicModulesSource:

    def __init__(self, *, local: typing.Optional[typing.Union['EnvoyProxySpecDynamicModulesSourceLocal', typing.Dict[builtins.str, typing.Any]]]=None, remote: typing.Optional[typing.Union['EnvoyProxySpecDynamicModulesSourceRemote', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(local, dict):
            local = EnvoyProxySpecDynamicModulesSourceLocal(**local)
        if isinstance(remote, dict):
            remote = EnvoyProxySpecDynamicModulesSourceRemote(**remote)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if local is not None:
            self._values['local'] = local
        if remote is not None:
            self._values['remote'] = remote
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def local(self) -> typing.Optional['EnvoyProxySpecDynamicModulesSourceLocal']:
        result = self._values.get('local')
        return result

    @builtins.property
    def remote(self) -> typing.Optional['EnvoyProxySpecDynamicModulesSourceRemote']:
        result = self._values.get('remote')
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
        return 'EnvoyProxySpecDynamicModulesSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecDynamicModulesSourceLocal', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecDynamicModulesSourceLocal:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecDynamicModulesSourceLocal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecDynamicModulesSourceRemote', jsii_struct_bases=[], name_mapping={'sha256': 'sha256', 'url': 'url'})
class EnvoyProxySpecDynamicModulesSourceRemote:

    def __init__(self, *, sha256: builtins.str, url: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'sha256': sha256, 'url': url}

    @builtins.property
    def sha256(self) -> builtins.str:
        result = self._values.get('sha256')
        assert result is not None, "Required property 'sha256' is missing"
        return result

    @builtins.property
    def url(self) -> builtins.str:
        result = self._values.get('url')
        assert result is not None, "Required property 'url' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecDynamicModulesSourceRemote(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecFilterOrder', jsii_struct_bases=[], name_mapping={'name': 'name', 'after': 'after', 'before': 'before'})
class EnvoyProxySpecFilterOrder:

    def __init__(self, *, name: builtins.str, after: typing.Optional[builtins.str]=None, before: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if after is not None:
            self._values['after'] = after
        if before is not None:
            self._values['before'] = before

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def after(self) -> typing.Optional[builtins.str]:
        result = self._values.get('after')
        return result

    @builtins.property
    def before(self) -> typing.Optional[builtins.str]:
        result = self._values.get('before')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecFilterOrder(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIp', jsii_struct_bases=[], name_mapping={'provider': 'provider'})
class EnvoyProxySpecGeoIp:

    def __init__(self, *, provider: typing.Union['EnvoyProxySpecGeoIpProvider', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(provider, dict):
            provider = EnvoyProxySpecGeoIpProvider(**provider)
        self._values: typing.Dict[builtins.str, typing.Any] = {'provider': provider}

    @builtins.property
    def provider(self) -> 'EnvoyProxySpecGeoIpProvider':
        result = self._values.get('provider')
        assert result is not None, "Required property 'provider' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProvider', jsii_struct_bases=[], name_mapping={'type': 'type', 'max_mind': 'maxMind'})
class EnvoyProxySpecGeoIpProvider:

    def __init__(self, *, type: builtins.str, max_mind: typing.Optional[typing.Union['EnvoyProxySpecGeoIpProviderMaxMind', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(max_mind, dict):
            max_mind = EnvoyProxySpecGeoIpProviderMaxMind(**max_mind)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if max_mind is not None:
            self._values['max_mind'] = max_mind

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def max_mind(self) -> typing.Optional['EnvoyProxySpecGeoIpProviderMaxMind']:
        result = self._values.get('max_mind')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProvider(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMind', jsii_struct_bases=[], name_mapping={'anonymous_ip_db_source': 'anonymousIpDbSource', 'asn_db_source': 'asnDbSource', 'city_db_source': 'cityDbSource', 'country_db_source': 'countryDbSource', 'isp_db_source': 'ispDbSource'})
class EnvoyProxySpecGeoIpProviderMaxMind:

    def __init__(self, *, anonymous_ip_db_source: typing.Optional[typing.Union['EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource', typing.Dict[builtins.str, typing.Any]]]=None, asn_db_source: typing.Optional[typing.Union['EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource', typing.Dict[builtins.str, typing.Any]]]=None, city_db_source: typing.Optional[typing.Union['EnvoyProxySpecGeoIpProviderMaxMindCityDbSource', typing.Dict[builtins.str, typing.Any]]]=None, country_db_source: typing.Optional[typing.Union['EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource', typing.Dict[builtins.str, typing.Any]]]=None, isp_db_source: typing.Optional[typing.Union['EnvoyProxySpecGeoIpProviderMaxMindIspDbSource', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(anonymous_ip_db_source, dict):
            anonymous_ip_db_source = EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource(**anonymous_ip_db_source)
        if isinstance(asn_db_source, dict):
            asn_db_source = EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource(**asn_db_source)
        if isinstance(city_db_source, dict):
            city_db_source = EnvoyProxySpecGeoIpProviderMaxMindCityDbSource(**city_db_source)
        if isinstance(country_db_source, dict):
            country_db_source = EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource(**country_db_source)
        if isinstance(isp_db_source, dict):
            isp_db_source = EnvoyProxySpecGeoIpProviderMaxMindIspDbSource(**isp_db_source)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anonymous_ip_db_source is not None:
            self._values['anonymous_ip_db_source'] = anonymous_ip_db_source
        if asn_db_source is not None:
            self._values['asn_db_source'] = asn_db_source
        if city_db_source is not None:
            self._values['city_db_source'] = city_db_source
        if country_db_source is not None:
            self._values['country_db_source'] = country_db_source
        if isp_db_source is not None:
            self._values['isp_db_source'] = isp_db_source

    @builtins.property
    def anonymous_ip_db_source(self) -> typing.Optional['EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource']:
        result = self._values.get('anonymous_ip_db_source')
        return result

    @builtins.property
    def asn_db_source(self) -> typing.Optional['EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource']:
        result = self._values.get('asn_db_source')
        return result

    @builtins.property
    def city_db_source(self) -> typing.Optional['EnvoyProxySpecGeoIpProviderMaxMindCityDbSource']:
        result = self._values.get('city_db_source')
        return result

    @builtins.property
    def country_db_source(self) -> typing.Optional['EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource']:
        result = self._values.get('country_db_source')
        return result

    @builtins.property
    def isp_db_source(self) -> typing.Optional['EnvoyProxySpecGeoIpProviderMaxMindIspDbSource']:
        result = self._values.get('isp_db_source')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMind(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource', jsii_struct_bases=[], name_mapping={'local': 'local'})
class EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource:

    def __init__(self, *, local: typing.Union['EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal(**local)
        self._values: typing.Dict[builtins.str, typing.Any] = {'local': local}

    @builtins.property
    def local(self) -> 'EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal':
        result = self._values.get('local')
        assert result is not None, "Required property 'local' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource', jsii_struct_bases=[], name_mapping={'local': 'local'})
class EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource:

    def __init__(self, *, local: typing.Union['EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal(**local)
        self._values: typing.Dict[builtins.str, typing.Any] = {'local': local}

    @builtins.property
    def local(self) -> 'EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal':
        result = self._values.get('local')
        assert result is not None, "Required property 'local' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCityDbSource', jsii_struct_bases=[], name_mapping={'local': 'local'})
class EnvoyProxySpecGeoIpProviderMaxMindCityDbSource:

    def __init__(self, *, local: typing.Union['EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal(**local)
        self._values: typing.Dict[builtins.str, typing.Any] = {'local': local}

    @builtins.property
    def local(self) -> 'EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal':
        result = self._values.get('local')
        assert result is not None, "Required property 'local' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindCityDbSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource', jsii_struct_bases=[], name_mapping={'local': 'local'})
class EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource:

    def __init__(self, *, local: typing.Union['EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal(**local)
        self._values: typing.Dict[builtins.str, typing.Any] = {'local': local}

    @builtins.property
    def local(self) -> 'EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal':
        result = self._values.get('local')
        assert result is not None, "Required property 'local' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindIspDbSource', jsii_struct_bases=[], name_mapping={'local': 'local'})
class EnvoyProxySpecGeoIpProviderMaxMindIspDbSource:

    def __init__(self, *, local: typing.Union['EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal(**local)
        self._values: typing.Dict[builtins.str, typing.Any] = {'local': local}

    @builtins.property
    def local(self) -> 'EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal':
        result = self._values.get('local')
        assert result is not None, "Required property 'local' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindIspDbSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal:

    def __init__(self, *, path: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecLogging', jsii_struct_bases=[], name_mapping={'level': 'level'})
class EnvoyProxySpecLogging:

    def __init__(self, *, level: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values['level'] = level

    @builtins.property
    def level(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('level')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecLogging(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProvider', jsii_struct_bases=[], name_mapping={'type': 'type', 'host': 'host', 'kubernetes': 'kubernetes'})
class EnvoyProxySpecProvider:

    def __init__(self, *, type: builtins.str, host: typing.Any=None, kubernetes: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetes', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(kubernetes, dict):
            kubernetes = EnvoyProxySpecProviderKubernetes(**kubernetes)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if host is not None:
            self._values['host'] = host
        if kubernetes is not None:
            self._values['kubernetes'] = kubernetes

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def host(self) -> typing.Any:
        result = self._values.get('host')
        return result

    @builtins.property
    def kubernetes(self) -> typing.Optional['EnvoyProxySpecProviderKubernetes']:
        result = self._values.get('kubernetes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProvider(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetes', jsii_struct_bases=[], name_mapping={'envoy_daemon_set': 'envoyDaemonSet', 'envoy_deployment': 'envoyDeployment', 'envoy_hpa': 'envoyHpa', 'envoy_pdb': 'envoyPdb', 'envoy_service': 'envoyService', 'envoy_service_account': 'envoyServiceAccount', 'use_listener_port_as_container_port': 'useListenerPortAsContainerPort'})
class EnvoyProxySpecProviderKubernetes:

    def __init__(self, *, envoy_daemon_set: typing.Any=None, envoy_deployment: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeployment', typing.Dict[builtins.str, typing.Any]]]=None, envoy_hpa: typing.Any=None, envoy_pdb: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyPdb', typing.Dict[builtins.str, typing.Any]]]=None, envoy_service: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyService', typing.Dict[builtins.str, typing.Any]]]=None, envoy_service_account: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyServiceAccount', typing.Dict[builtins.str, typing.Any]]]=None, use_listener_port_as_container_port: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(envoy_deployment, dict):
            envoy_deployment = EnvoyProxySpecProviderKubernetesEnvoyDeployment(**envoy_deployment)
        if isinstance(envoy_pdb, dict):
            envoy_pdb = EnvoyProxySpecProviderKubernetesEnvoyPdb(**envoy_pdb)
        if isinstance(envoy_service, dict):
            envoy_service = EnvoyProxySpecProviderKubernetesEnvoyService(**envoy_service)
        if isinstance(envoy_service_account, dict):
            envoy_service_account = EnvoyProxySpecProviderKubernetesEnvoyServiceAccount(**envoy_service_account)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if envoy_daemon_set is not None:
            self._values['envoy_daemon_set'] = envoy_daemon_set
        if envoy_deployment is not None:
            self._values['envoy_deployment'] = envoy_deployment
        if envoy_hpa is not None:
            self._values['envoy_hpa'] = envoy_hpa
        if envoy_pdb is not None:
            self._values['envoy_pdb'] = envoy_pdb
        if envoy_service is not None:
            self._values['envoy_service'] = envoy_service
        if envoy_service_account is not None:
            self._values['envoy_service_account'] = envoy_service_account
        if use_listener_port_as_container_port is not None:
            self._values['use_listener_port_as_container_port'] = use_listener_port_as_container_port

    @builtins.property
    def envoy_daemon_set(self) -> typing.Any:
        result = self._values.get('envoy_daemon_set')
        return result

    @builtins.property
    def envoy_deployment(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeployment']:
        result = self._values.get('envoy_deployment')
        return result

    @builtins.property
    def envoy_hpa(self) -> typing.Any:
        result = self._values.get('envoy_hpa')
        return result

    @builtins.property
    def envoy_pdb(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyPdb']:
        result = self._values.get('envoy_pdb')
        return result

    @builtins.property
    def envoy_service(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyService']:
        result = self._values.get('envoy_service')
        return result

    @builtins.property
    def envoy_service_account(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyServiceAccount']:
        result = self._values.get('envoy_service_account')
        return result

    @builtins.property
    def use_listener_port_as_container_port(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('use_listener_port_as_container_port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetes(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeployment', jsii_struct_bases=[], name_mapping={'container': 'container', 'init_containers': 'initContainers', 'name': 'name', 'patch': 'patch', 'pod': 'pod', 'replicas': 'replicas', 'strategy': 'strategy'})
class EnvoyProxySpecProviderKubernetesEnvoyDeployment:

    def __init__(self, *, container: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer', typing.Dict[builtins.str, typing.Any]]]=None, init_containers: typing.Optional[typing.Sequence[typing.Any]]=None, name: typing.Optional[builtins.str]=None, patch: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch', typing.Dict[builtins.str, typing.Any]]]=None, pod: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod', typing.Dict[builtins.str, typing.Any]]]=None, replicas: typing.Optional[jsii.Number]=None, strategy: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(container, dict):
            container = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer(**container)
        if isinstance(patch, dict):
            patch = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch(**patch)
        if isinstance(pod, dict):
            pod = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod(**pod)
        if isinstance(strategy, dict):
            strategy = EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy(**strategy)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if container is not None:
            self._values['container'] = container
        if init_containers is not None:
            self._values['init_containers'] = init_containers
        if name is not None:
            self._values['name'] = name
        if patch is not None:
            self._values['patch'] = patch
        if pod is not None:
            self._values['pod'] = pod
        if replicas is not None:
            self._values['replicas'] = replicas
        if strategy is not None:
            self._values['strategy'] = strategy

    @builtins.property
    def container(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer']:
        result = self._values.get('container')
        return result

    @builtins.property
    def init_containers(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('init_containers')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def patch(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch']:
        result = self._values.get('patch')
        return result

    @builtins.property
    def pod(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod']:
        result = self._values.get('pod')
        return result

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('replicas')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy']:
        result = self._values.get('strategy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeployment(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer', jsii_struct_bases=[], name_mapping={'env': 'env', 'image': 'image', 'image_repository': 'imageRepository', 'resources': 'resources', 'security_context': 'securityContext', 'volume_mounts': 'volumeMounts'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer:

    def __init__(self, *, env: typing.Optional[typing.Sequence[typing.Any]]=None, image: typing.Optional[builtins.str]=None, image_repository: typing.Optional[builtins.str]=None, resources: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources', typing.Dict[builtins.str, typing.Any]]]=None, security_context: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext', typing.Dict[builtins.str, typing.Any]]]=None, volume_mounts: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(resources, dict):
            resources = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources(**resources)
        if isinstance(security_context, dict):
            security_context = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext(**security_context)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values['env'] = env
        if image is not None:
            self._values['image'] = image
        if image_repository is not None:
            self._values['image_repository'] = image_repository
        if resources is not None:
            self._values['resources'] = resources
        if security_context is not None:
            self._values['security_context'] = security_context
        if volume_mounts is not None:
            self._values['volume_mounts'] = volume_mounts

    @builtins.property
    def env(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('env')
        return result

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image')
        return result

    @builtins.property
    def image_repository(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image_repository')
        return result

    @builtins.property
    def resources(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources']:
        result = self._values.get('resources')
        return result

    @builtins.property
    def security_context(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext']:
        result = self._values.get('security_context')
        return result

    @builtins.property
    def volume_mounts(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts']]:
        result = self._values.get('volume_mounts')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources', jsii_struct_bases=[], name_mapping={'claims': 'claims', 'limits': 'limits', 'requests': 'requests'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources:

    def __init__(self, *, claims: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims', typing.Dict[builtins.str, typing.Any]]]]=None, limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values['claims'] = claims
        if limits is not None:
            self._values['limits'] = limits
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def claims(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims']]:
        result = self._values.get('claims')
        return result

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims', jsii_struct_bases=[], name_mapping={'name': 'name', 'request': 'request'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims:

    def __init__(self, *, name: builtins.str, request: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if request is not None:
            self._values['request'] = request

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        result = self._values.get('request')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext', jsii_struct_bases=[], name_mapping={'allow_privilege_escalation': 'allowPrivilegeEscalation', 'app_armor_profile': 'appArmorProfile', 'capabilities': 'capabilities', 'privileged': 'privileged', 'proc_mount': 'procMount', 'read_only_root_filesystem': 'readOnlyRootFilesystem', 'run_as_group': 'runAsGroup', 'run_as_non_root': 'runAsNonRoot', 'run_as_user': 'runAsUser', 'seccomp_profile': 'seccompProfile', 'se_linux_options': 'seLinuxOptions', 'windows_options': 'windowsOptions'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext:

    def __init__(self, *, allow_privilege_escalation: typing.Optional[builtins.bool]=None, app_armor_profile: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile', typing.Dict[builtins.str, typing.Any]]]=None, capabilities: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities', typing.Dict[builtins.str, typing.Any]]]=None, privileged: typing.Optional[builtins.bool]=None, proc_mount: typing.Optional[builtins.str]=None, read_only_root_filesystem: typing.Optional[builtins.bool]=None, run_as_group: typing.Optional[jsii.Number]=None, run_as_non_root: typing.Optional[builtins.bool]=None, run_as_user: typing.Optional[jsii.Number]=None, seccomp_profile: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile', typing.Dict[builtins.str, typing.Any]]]=None, se_linux_options: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions', typing.Dict[builtins.str, typing.Any]]]=None, windows_options: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(app_armor_profile, dict):
            app_armor_profile = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(capabilities, dict):
            capabilities = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions(**windows_options)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_privilege_escalation is not None:
            self._values['allow_privilege_escalation'] = allow_privilege_escalation
        if app_armor_profile is not None:
            self._values['app_armor_profile'] = app_armor_profile
        if capabilities is not None:
            self._values['capabilities'] = capabilities
        if privileged is not None:
            self._values['privileged'] = privileged
        if proc_mount is not None:
            self._values['proc_mount'] = proc_mount
        if read_only_root_filesystem is not None:
            self._values['read_only_root_filesystem'] = read_only_root_filesystem
        if run_as_group is not None:
            self._values['run_as_group'] = run_as_group
        if run_as_non_root is not None:
            self._values['run_as_non_root'] = run_as_non_root
        if run_as_user is not None:
            self._values['run_as_user'] = run_as_user
        if seccomp_profile is not None:
            self._values['seccomp_profile'] = seccomp_profile
        if se_linux_options is not None:
            self._values['se_linux_options'] = se_linux_options
        if windows_options is not None:
            self._values['windows_options'] = windows_options

    @builtins.property
    def allow_privilege_escalation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('allow_privilege_escalation')
        return result

    @builtins.property
    def app_armor_profile(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile']:
        result = self._values.get('app_armor_profile')
        return result

    @builtins.property
    def capabilities(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities']:
        result = self._values.get('capabilities')
        return result

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('privileged')
        return result

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        result = self._values.get('proc_mount')
        return result

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only_root_filesystem')
        return result

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_group')
        return result

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('run_as_non_root')
        return result

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_user')
        return result

    @builtins.property
    def seccomp_profile(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile']:
        result = self._values.get('seccomp_profile')
        return result

    @builtins.property
    def se_linux_options(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions']:
        result = self._values.get('se_linux_options')
        return result

    @builtins.property
    def windows_options(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions']:
        result = self._values.get('windows_options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities', jsii_struct_bases=[], name_mapping={'add': 'add', 'drop': 'drop'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities:

    def __init__(self, *, add: typing.Optional[typing.Sequence[builtins.str]]=None, drop: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if drop is not None:
            self._values['drop'] = drop

    @builtins.property
    def add(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('add')
        return result

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('drop')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions', jsii_struct_bases=[], name_mapping={'level': 'level', 'role': 'role', 'type': 'type', 'user': 'user'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions:

    def __init__(self, *, level: typing.Optional[builtins.str]=None, role: typing.Optional[builtins.str]=None, type: typing.Optional[builtins.str]=None, user: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values['level'] = level
        if role is not None:
            self._values['role'] = role
        if type is not None:
            self._values['type'] = type
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        result = self._values.get('level')
        return result

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        result = self._values.get('role')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions', jsii_struct_bases=[], name_mapping={'gmsa_credential_spec': 'gmsaCredentialSpec', 'gmsa_credential_spec_name': 'gmsaCredentialSpecName', 'host_process': 'hostProcess', 'run_as_user_name': 'runAsUserName'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions:

    def __init__(self, *, gmsa_credential_spec: typing.Optional[builtins.str]=None, gmsa_credential_spec_name: typing.Optional[builtins.str]=None, host_process: typing.Optional[builtins.bool]=None, run_as_user_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values['gmsa_credential_spec'] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values['gmsa_credential_spec_name'] = gmsa_credential_spec_name
        if host_process is not None:
            self._values['host_process'] = host_process
        if run_as_user_name is not None:
            self._values['run_as_user_name'] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec')
        return result

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec_name')
        return result

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_process')
        return result

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('run_as_user_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts', jsii_struct_bases=[], name_mapping={'mount_path': 'mountPath', 'name': 'name', 'mount_propagation': 'mountPropagation', 'read_only': 'readOnly', 'recursive_read_only': 'recursiveReadOnly', 'sub_path': 'subPath', 'sub_path_expr': 'subPathExpr'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts:

    def __init__(self, *, mount_path: builtins.str, name: builtins.str, mount_propagation: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, recursive_read_only: typing.Optional[builtins.str]=None, sub_path: typing.Optional[builtins.str]=None, sub_path_expr: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'mount_path': mount_path, 'name': name}
        if mount_propagation is not None:
            self._values['mount_propagation'] = mount_propagation
        if read_only is not None:
            self._values['read_only'] = read_only
        if recursive_read_only is not None:
            self._values['recursive_read_only'] = recursive_read_only
        if sub_path is not None:
            self._values['sub_path'] = sub_path
        if sub_path_expr is not None:
            self._values['sub_path_expr'] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        result = self._values.get('mount_path')
        assert result is not None, "Required property 'mount_path' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mount_propagation')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def recursive_read_only(self) -> typing.Optional[builtins.str]:
        result = self._values.get('recursive_read_only')
        return result

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_path')
        return result

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_path_expr')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch:

    def __init__(self, *, value: typing.Any, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod', jsii_struct_bases=[], name_mapping={'affinity': 'affinity', 'annotations': 'annotations', 'image_pull_secrets': 'imagePullSecrets', 'labels': 'labels', 'node_selector': 'nodeSelector', 'priority_class_name': 'priorityClassName', 'security_context': 'securityContext', 'tolerations': 'tolerations', 'topology_spread_constraints': 'topologySpreadConstraints', 'volumes': 'volumes'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod:

    def __init__(self, *, affinity: typing.Any=None, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, image_pull_secrets: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets', typing.Dict[builtins.str, typing.Any]]]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, priority_class_name: typing.Optional[builtins.str]=None, security_context: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext', typing.Dict[builtins.str, typing.Any]]]=None, tolerations: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations', typing.Dict[builtins.str, typing.Any]]]]=None, topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints', typing.Dict[builtins.str, typing.Any]]]]=None, volumes: typing.Optional[typing.Sequence[typing.Any]]=None) -> None:
        if isinstance(security_context, dict):
            security_context = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext(**security_context)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity is not None:
            self._values['affinity'] = affinity
        if annotations is not None:
            self._values['annotations'] = annotations
        if image_pull_secrets is not None:
            self._values['image_pull_secrets'] = image_pull_secrets
        if labels is not None:
            self._values['labels'] = labels
        if node_selector is not None:
            self._values['node_selector'] = node_selector
        if priority_class_name is not None:
            self._values['priority_class_name'] = priority_class_name
        if security_context is not None:
            self._values['security_context'] = security_context
        if tolerations is not None:
            self._values['tolerations'] = tolerations
        if topology_spread_constraints is not None:
            self._values['topology_spread_constraints'] = topology_spread_constraints
        if volumes is not None:
            self._values['volumes'] = volumes

    @builtins.property
    def affinity(self) -> typing.Any:
        result = self._values.get('affinity')
        return result

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def image_pull_secrets(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets']]:
        result = self._values.get('image_pull_secrets')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def node_selector(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('node_selector')
        return result

    @builtins.property
    def priority_class_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('priority_class_name')
        return result

    @builtins.property
    def security_context(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext']:
        result = self._values.get('security_context')
        return result

    @builtins.property
    def tolerations(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations']]:
        result = self._values.get('tolerations')
        return result

    @builtins.property
    def topology_spread_constraints(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints']]:
        result = self._values.get('topology_spread_constraints')
        return result

    @builtins.property
    def volumes(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('volumes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets', jsii_struct_bases=[], name_mapping={'name': 'name'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets:

    def __init__(self, *, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext', jsii_struct_bases=[], name_mapping={'app_armor_profile': 'appArmorProfile', 'fs_group': 'fsGroup', 'fs_group_change_policy': 'fsGroupChangePolicy', 'run_as_group': 'runAsGroup', 'run_as_non_root': 'runAsNonRoot', 'run_as_user': 'runAsUser', 'seccomp_profile': 'seccompProfile', 'se_linux_change_policy': 'seLinuxChangePolicy', 'se_linux_options': 'seLinuxOptions', 'supplemental_groups': 'supplementalGroups', 'supplemental_groups_policy': 'supplementalGroupsPolicy', 'sysctls': 'sysctls', 'windows_options': 'windowsOptions'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext:

    def __init__(self, *, app_armor_profile: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile', typing.Dict[builtins.str, typing.Any]]]=None, fs_group: typing.Optional[jsii.Number]=None, fs_group_change_policy: typing.Optional[builtins.str]=None, run_as_group: typing.Optional[jsii.Number]=None, run_as_non_root: typing.Optional[builtins.bool]=None, run_as_user: typing.Optional[jsii.Number]=None, seccomp_profile: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile', typing.Dict[builtins.str, typing.Any]]]=None, se_linux_change_policy: typing.Optional[builtins.str]=None, se_linux_options: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions', typing.Dict[builtins.str, typing.Any]]]=None, supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]]=None, supplemental_groups_policy: typing.Optional[builtins.str]=None, sysctls: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls', typing.Dict[builtins.str, typing.Any]]]]=None, windows_options: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(app_armor_profile, dict):
            app_armor_profile = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions(**windows_options)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_armor_profile is not None:
            self._values['app_armor_profile'] = app_armor_profile
        if fs_group is not None:
            self._values['fs_group'] = fs_group
        if fs_group_change_policy is not None:
            self._values['fs_group_change_policy'] = fs_group_change_policy
        if run_as_group is not None:
            self._values['run_as_group'] = run_as_group
        if run_as_non_root is not None:
            self._values['run_as_non_root'] = run_as_non_root
        if run_as_user is not None:
            self._values['run_as_user'] = run_as_user
        if seccomp_profile is not None:
            self._values['seccomp_profile'] = seccomp_profile
        if se_linux_change_policy is not None:
            self._values['se_linux_change_policy'] = se_linux_change_policy
        if se_linux_options is not None:
            self._values['se_linux_options'] = se_linux_options
        if supplemental_groups is not None:
            self._values['supplemental_groups'] = supplemental_groups
        if supplemental_groups_policy is not None:
            self._values['supplemental_groups_policy'] = supplemental_groups_policy
        if sysctls is not None:
            self._values['sysctls'] = sysctls
        if windows_options is not None:
            self._values['windows_options'] = windows_options

    @builtins.property
    def app_armor_profile(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile']:
        result = self._values.get('app_armor_profile')
        return result

    @builtins.property
    def fs_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('fs_group')
        return result

    @builtins.property
    def fs_group_change_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_group_change_policy')
        return result

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_group')
        return result

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('run_as_non_root')
        return result

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_user')
        return result

    @builtins.property
    def seccomp_profile(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile']:
        result = self._values.get('seccomp_profile')
        return result

    @builtins.property
    def se_linux_change_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('se_linux_change_policy')
        return result

    @builtins.property
    def se_linux_options(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions']:
        result = self._values.get('se_linux_options')
        return result

    @builtins.property
    def supplemental_groups(self) -> typing.Optional[typing.List[jsii.Number]]:
        result = self._values.get('supplemental_groups')
        return result

    @builtins.property
    def supplemental_groups_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('supplemental_groups_policy')
        return result

    @builtins.property
    def sysctls(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls']]:
        result = self._values.get('sysctls')
        return result

    @builtins.property
    def windows_options(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions']:
        result = self._values.get('windows_options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions', jsii_struct_bases=[], name_mapping={'level': 'level', 'role': 'role', 'type': 'type', 'user': 'user'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions:

    def __init__(self, *, level: typing.Optional[builtins.str]=None, role: typing.Optional[builtins.str]=None, type: typing.Optional[builtins.str]=None, user: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values['level'] = level
        if role is not None:
            self._values['role'] = role
        if type is not None:
            self._values['type'] = type
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        result = self._values.get('level')
        return result

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        result = self._values.get('role')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions', jsii_struct_bases=[], name_mapping={'gmsa_credential_spec': 'gmsaCredentialSpec', 'gmsa_credential_spec_name': 'gmsaCredentialSpecName', 'host_process': 'hostProcess', 'run_as_user_name': 'runAsUserName'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions:

    def __init__(self, *, gmsa_credential_spec: typing.Optional[builtins.str]=None, gmsa_credential_spec_name: typing.Optional[builtins.str]=None, host_process: typing.Optional[builtins.bool]=None, run_as_user_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values['gmsa_credential_spec'] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values['gmsa_credential_spec_name'] = gmsa_credential_spec_name
        if host_process is not None:
            self._values['host_process'] = host_process
        if run_as_user_name is not None:
            self._values['run_as_user_name'] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec')
        return result

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec_name')
        return result

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_process')
        return result

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('run_as_user_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'operator': 'operator', 'toleration_seconds': 'tolerationSeconds', 'value': 'value'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations:

    def __init__(self, *, effect: typing.Optional[builtins.str]=None, key: typing.Optional[builtins.str]=None, operator: typing.Optional[builtins.str]=None, toleration_seconds: typing.Optional[jsii.Number]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values['effect'] = effect
        if key is not None:
            self._values['key'] = key
        if operator is not None:
            self._values['operator'] = operator
        if toleration_seconds is not None:
            self._values['toleration_seconds'] = toleration_seconds
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        result = self._values.get('effect')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('toleration_seconds')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints', jsii_struct_bases=[], name_mapping={'max_skew': 'maxSkew', 'topology_key': 'topologyKey', 'when_unsatisfiable': 'whenUnsatisfiable', 'label_selector': 'labelSelector', 'match_label_keys': 'matchLabelKeys', 'min_domains': 'minDomains', 'node_affinity_policy': 'nodeAffinityPolicy', 'node_taints_policy': 'nodeTaintsPolicy'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints:

    def __init__(self, *, max_skew: jsii.Number, topology_key: builtins.str, when_unsatisfiable: builtins.str, label_selector: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector', typing.Dict[builtins.str, typing.Any]]]=None, match_label_keys: typing.Optional[typing.Sequence[builtins.str]]=None, min_domains: typing.Optional[jsii.Number]=None, node_affinity_policy: typing.Optional[builtins.str]=None, node_taints_policy: typing.Optional[builtins.str]=None) -> None:
        if isinstance(label_selector, dict):
            label_selector = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector(**label_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'max_skew': max_skew, 'topology_key': topology_key, 'when_unsatisfiable': when_unsatisfiable}
        if label_selector is not None:
            self._values['label_selector'] = label_selector
        if match_label_keys is not None:
            self._values['match_label_keys'] = match_label_keys
        if min_domains is not None:
            self._values['min_domains'] = min_domains
        if node_affinity_policy is not None:
            self._values['node_affinity_policy'] = node_affinity_policy
        if node_taints_policy is not None:
            self._values['node_taints_policy'] = node_taints_policy

    @builtins.property
    def max_skew(self) -> jsii.Number:
        result = self._values.get('max_skew')
        assert result is not None, "Required property 'max_skew' is missing"
        return result

    @builtins.property
    def topology_key(self) -> builtins.str:
        result = self._values.get('topology_key')
        assert result is not None, "Required property 'topology_key' is missing"
        return result

    @builtins.property
    def when_unsatisfiable(self) -> builtins.str:
        result = self._values.get('when_unsatisfiable')
        assert result is not None, "Required property 'when_unsatisfiable' is missing"
        return result

    @builtins.property
    def label_selector(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector']:
        result = self._values.get('label_selector')
        return result

    @builtins.property
    def match_label_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('match_label_keys')
        return result

    @builtins.property
    def min_domains(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_domains')
        return result

    @builtins.property
    def node_affinity_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_affinity_policy')
        return result

    @builtins.property
    def node_taints_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_taints_policy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions']]:
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
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions:

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
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy', jsii_struct_bases=[], name_mapping={'rolling_update': 'rollingUpdate', 'type': 'type'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy:

    def __init__(self, *, rolling_update: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(rolling_update, dict):
            rolling_update = EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate(**rolling_update)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rolling_update is not None:
            self._values['rolling_update'] = rolling_update
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def rolling_update(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate']:
        result = self._values.get('rolling_update')
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
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate', jsii_struct_bases=[], name_mapping={'max_surge': 'maxSurge', 'max_unavailable': 'maxUnavailable'})
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate:

    def __init__(self, *, max_surge: typing.Any=None, max_unavailable: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values['max_surge'] = max_surge
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable

    @builtins.property
    def max_surge(self) -> typing.Any:
        result = self._values.get('max_surge')
        return result

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        result = self._values.get('max_unavailable')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyPdb', jsii_struct_bases=[], name_mapping={'max_unavailable': 'maxUnavailable', 'min_available': 'minAvailable', 'name': 'name', 'patch': 'patch'})
class EnvoyProxySpecProviderKubernetesEnvoyPdb:

    def __init__(self, *, max_unavailable: typing.Any=None, min_available: typing.Any=None, name: typing.Optional[builtins.str]=None, patch: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyPdbPatch', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(patch, dict):
            patch = EnvoyProxySpecProviderKubernetesEnvoyPdbPatch(**patch)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable
        if min_available is not None:
            self._values['min_available'] = min_available
        if name is not None:
            self._values['name'] = name
        if patch is not None:
            self._values['patch'] = patch

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        result = self._values.get('max_unavailable')
        return result

    @builtins.property
    def min_available(self) -> typing.Any:
        result = self._values.get('min_available')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def patch(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyPdbPatch']:
        result = self._values.get('patch')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyPdb(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyPdbPatch', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class EnvoyProxySpecProviderKubernetesEnvoyPdbPatch:

    def __init__(self, *, value: typing.Any, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'EnvoyProxySpecProviderKubernetesEnvoyPdbPatch(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyService', jsii_struct_bases=[], name_mapping={'allocate_load_balancer_node_ports': 'allocateLoadBalancerNodePorts', 'annotations': 'annotations', 'external_traffic_policy': 'externalTrafficPolicy', 'labels': 'labels', 'load_balancer_class': 'loadBalancerClass', 'load_balancer_ip': 'loadBalancerIp', 'load_balancer_source_ranges': 'loadBalancerSourceRanges', 'name': 'name', 'patch': 'patch', 'type': 'type'})
class EnvoyProxySpecProviderKubernetesEnvoyService:

    def __init__(self, *, allocate_load_balancer_node_ports: typing.Optional[builtins.bool]=None, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, external_traffic_policy: typing.Optional[builtins.str]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, load_balancer_class: typing.Optional[builtins.str]=None, load_balancer_ip: typing.Optional[builtins.str]=None, load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]]=None, name: typing.Optional[builtins.str]=None, patch: typing.Optional[typing.Union['EnvoyProxySpecProviderKubernetesEnvoyServicePatch', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(patch, dict):
            patch = EnvoyProxySpecProviderKubernetesEnvoyServicePatch(**patch)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allocate_load_balancer_node_ports is not None:
            self._values['allocate_load_balancer_node_ports'] = allocate_load_balancer_node_ports
        if annotations is not None:
            self._values['annotations'] = annotations
        if external_traffic_policy is not None:
            self._values['external_traffic_policy'] = external_traffic_policy
        if labels is not None:
            self._values['labels'] = labels
        if load_balancer_class is not None:
            self._values['load_balancer_class'] = load_balancer_class
        if load_balancer_ip is not None:
            self._values['load_balancer_ip'] = load_balancer_ip
        if load_balancer_source_ranges is not None:
            self._values['load_balancer_source_ranges'] = load_balancer_source_ranges
        if name is not None:
            self._values['name'] = name
        if patch is not None:
            self._values['patch'] = patch
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def allocate_load_balancer_node_ports(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('allocate_load_balancer_node_ports')
        return result

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def external_traffic_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('external_traffic_policy')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def load_balancer_class(self) -> typing.Optional[builtins.str]:
        result = self._values.get('load_balancer_class')
        return result

    @builtins.property
    def load_balancer_ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('load_balancer_ip')
        return result

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('load_balancer_source_ranges')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def patch(self) -> typing.Optional['EnvoyProxySpecProviderKubernetesEnvoyServicePatch']:
        result = self._values.get('patch')
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
        return 'EnvoyProxySpecProviderKubernetesEnvoyService(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyServiceAccount', jsii_struct_bases=[], name_mapping={'name': 'name'})
class EnvoyProxySpecProviderKubernetesEnvoyServiceAccount:

    def __init__(self, *, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecProviderKubernetesEnvoyServiceAccount(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyServicePatch', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class EnvoyProxySpecProviderKubernetesEnvoyServicePatch:

    def __init__(self, *, value: typing.Any, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'EnvoyProxySpecProviderKubernetesEnvoyServicePatch(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecShutdown', jsii_struct_bases=[], name_mapping={'drain_timeout': 'drainTimeout', 'min_drain_duration': 'minDrainDuration'})
class EnvoyProxySpecShutdown:

    def __init__(self, *, drain_timeout: typing.Optional[builtins.str]=None, min_drain_duration: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if drain_timeout is not None:
            self._values['drain_timeout'] = drain_timeout
        if min_drain_duration is not None:
            self._values['min_drain_duration'] = min_drain_duration

    @builtins.property
    def drain_timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('drain_timeout')
        return result

    @builtins.property
    def min_drain_duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('min_drain_duration')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecShutdown(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetry', jsii_struct_bases=[], name_mapping={'access_log': 'accessLog', 'metrics': 'metrics', 'request_id': 'requestId', 'tracing': 'tracing'})
class EnvoyProxySpecTelemetry:

    def __init__(self, *, access_log: typing.Optional[typing.Union['EnvoyProxySpecTelemetryAccessLog', typing.Dict[builtins.str, typing.Any]]]=None, metrics: typing.Optional[typing.Union['EnvoyProxySpecTelemetryMetrics', typing.Dict[builtins.str, typing.Any]]]=None, request_id: typing.Optional[typing.Union['EnvoyProxySpecTelemetryRequestId', typing.Dict[builtins.str, typing.Any]]]=None, tracing: typing.Any=None) -> None:
        if isinstance(access_log, dict):
            access_log = EnvoyProxySpecTelemetryAccessLog(**access_log)
        if isinstance(metrics, dict):
            metrics = EnvoyProxySpecTelemetryMetrics(**metrics)
        if isinstance(request_id, dict):
            request_id = EnvoyProxySpecTelemetryRequestId(**request_id)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_log is not None:
            self._values['access_log'] = access_log
        if metrics is not None:
            self._values['metrics'] = metrics
        if request_id is not None:
            self._values['request_id'] = request_id
        if tracing is not None:
            self._values['tracing'] = tracing

    @builtins.property
    def access_log(self) -> typing.Optional['EnvoyProxySpecTelemetryAccessLog']:
        result = self._values.get('access_log')
        return result

    @builtins.property
    def metrics(self) -> typing.Optional['EnvoyProxySpecTelemetryMetrics']:
        result = self._values.get('metrics')
        return result

    @builtins.property
    def request_id(self) -> typing.Optional['EnvoyProxySpecTelemetryRequestId']:
        result = self._values.get('request_id')
        return result

    @builtins.property
    def tracing(self) -> typing.Any:
        result = self._values.get('tracing')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetry(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLog', jsii_struct_bases=[], name_mapping={'disable': 'disable', 'settings': 'settings'})
class EnvoyProxySpecTelemetryAccessLog:

    def __init__(self, *, disable: typing.Optional[builtins.bool]=None, settings: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecTelemetryAccessLogSettings', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values['disable'] = disable
        if settings is not None:
            self._values['settings'] = settings

    @builtins.property
    def disable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable')
        return result

    @builtins.property
    def settings(self) -> typing.Optional[typing.List['EnvoyProxySpecTelemetryAccessLogSettings']]:
        result = self._values.get('settings')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetryAccessLog(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettings', jsii_struct_bases=[], name_mapping={'sinks': 'sinks', 'format': 'format', 'matches': 'matches', 'type': 'type'})
class EnvoyProxySpecTelemetryAccessLogSettings:

    def __init__(self, *, sinks: typing.Sequence[typing.Union['EnvoyProxySpecTelemetryAccessLogSettingsSinks', typing.Dict[builtins.str, typing.Any]]], format: typing.Optional[typing.Union['EnvoyProxySpecTelemetryAccessLogSettingsFormat', typing.Dict[builtins.str, typing.Any]]]=None, matches: typing.Optional[typing.Sequence[builtins.str]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(format, dict):
            format = EnvoyProxySpecTelemetryAccessLogSettingsFormat(**format)
        self._values: typing.Dict[builtins.str, typing.Any] = {'sinks': sinks}
        if format is not None:
            self._values['format'] = format
        if matches is not None:
            self._values['matches'] = matches
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def sinks(self) -> typing.List['EnvoyProxySpecTelemetryAccessLogSettingsSinks']:
        result = self._values.get('sinks')
        assert result is not None, "Required property 'sinks' is missing"
        return result

    @builtins.property
    def format(self) -> typing.Optional['EnvoyProxySpecTelemetryAccessLogSettingsFormat']:
        result = self._values.get('format')
        return result

    @builtins.property
    def matches(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('matches')
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
        return 'EnvoyProxySpecTelemetryAccessLogSettings(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettingsFormat', jsii_struct_bases=[], name_mapping={'json': 'json', 'text': 'text', 'type': 'type'})
class EnvoyProxySpecTelemetryAccessLogSettingsFormat:

    def __init__(self, *, json: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, text: typing.Optional[builtins.str]=None, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if json is not None:
            self._values['json'] = json
        if text is not None:
            self._values['text'] = text
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def json(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('json')
        return result

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        result = self._values.get('text')
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
        return 'EnvoyProxySpecTelemetryAccessLogSettingsFormat(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettingsSinks', jsii_struct_bases=[], name_mapping={'als': 'als', 'file': 'file', 'open_telemetry': 'openTelemetry', 'type': 'type'})
class EnvoyProxySpecTelemetryAccessLogSettingsSinks:

    def __init__(self, *, als: typing.Any=None, file: typing.Optional[typing.Union['EnvoyProxySpecTelemetryAccessLogSettingsSinksFile', typing.Dict[builtins.str, typing.Any]]]=None, open_telemetry: typing.Any=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(file, dict):
            file = EnvoyProxySpecTelemetryAccessLogSettingsSinksFile(**file)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if als is not None:
            self._values['als'] = als
        if file is not None:
            self._values['file'] = file
        if open_telemetry is not None:
            self._values['open_telemetry'] = open_telemetry
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def als(self) -> typing.Any:
        result = self._values.get('als')
        return result

    @builtins.property
    def file(self) -> typing.Optional['EnvoyProxySpecTelemetryAccessLogSettingsSinksFile']:
        result = self._values.get('file')
        return result

    @builtins.property
    def open_telemetry(self) -> typing.Any:
        result = self._values.get('open_telemetry')
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
        return 'EnvoyProxySpecTelemetryAccessLogSettingsSinks(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettingsSinksFile', jsii_struct_bases=[], name_mapping={'path': 'path'})
class EnvoyProxySpecTelemetryAccessLogSettingsSinksFile:

    def __init__(self, *, path: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if path is not None:
            self._values['path'] = path

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetryAccessLogSettingsSinksFile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryMetrics', jsii_struct_bases=[], name_mapping={'cluster_stat_name': 'clusterStatName', 'enable_grpc_stats': 'enableGrpcStats', 'enable_per_endpoint_stats': 'enablePerEndpointStats', 'enable_request_response_sizes_stats': 'enableRequestResponseSizesStats', 'enable_virtual_host_stats': 'enableVirtualHostStats', 'matches': 'matches', 'prometheus': 'prometheus', 'sinks': 'sinks'})
class EnvoyProxySpecTelemetryMetrics:

    def __init__(self, *, cluster_stat_name: typing.Optional[builtins.str]=None, enable_grpc_stats: typing.Optional[builtins.bool]=None, enable_per_endpoint_stats: typing.Optional[builtins.bool]=None, enable_request_response_sizes_stats: typing.Optional[builtins.bool]=None, enable_virtual_host_stats: typing.Optional[builtins.bool]=None, matches: typing.Optional[typing.Sequence[typing.Union['EnvoyProxySpecTelemetryMetricsMatches', typing.Dict[builtins.str, typing.Any]]]]=None, prometheus: typing.Optional[typing.Union['EnvoyProxySpecTelemetryMetricsPrometheus', typing.Dict[builtins.str, typing.Any]]]=None, sinks: typing.Optional[typing.Sequence[typing.Any]]=None) -> None:
        if isinstance(prometheus, dict):
            prometheus = EnvoyProxySpecTelemetryMetricsPrometheus(**prometheus)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_stat_name is not None:
            self._values['cluster_stat_name'] = cluster_stat_name
        if enable_grpc_stats is not None:
            self._values['enable_grpc_stats'] = enable_grpc_stats
        if enable_per_endpoint_stats is not None:
            self._values['enable_per_endpoint_stats'] = enable_per_endpoint_stats
        if enable_request_response_sizes_stats is not None:
            self._values['enable_request_response_sizes_stats'] = enable_request_response_sizes_stats
        if enable_virtual_host_stats is not None:
            self._values['enable_virtual_host_stats'] = enable_virtual_host_stats
        if matches is not None:
            self._values['matches'] = matches
        if prometheus is not None:
            self._values['prometheus'] = prometheus
        if sinks is not None:
            self._values['sinks'] = sinks

    @builtins.property
    def cluster_stat_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cluster_stat_name')
        return result

    @builtins.property
    def enable_grpc_stats(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_grpc_stats')
        return result

    @builtins.property
    def enable_per_endpoint_stats(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_per_endpoint_stats')
        return result

    @builtins.property
    def enable_request_response_sizes_stats(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_request_response_sizes_stats')
        return result

    @builtins.property
    def enable_virtual_host_stats(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_virtual_host_stats')
        return result

    @builtins.property
    def matches(self) -> typing.Optional[typing.List['EnvoyProxySpecTelemetryMetricsMatches']]:
        result = self._values.get('matches')
        return result

    @builtins.property
    def prometheus(self) -> typing.Optional['EnvoyProxySpecTelemetryMetricsPrometheus']:
        result = self._values.get('prometheus')
        return result

    @builtins.property
    def sinks(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('sinks')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetryMetrics(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryMetricsMatches', jsii_struct_bases=[], name_mapping={'value': 'value', 'type': 'type'})
class EnvoyProxySpecTelemetryMetricsMatches:

    def __init__(self, *, value: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'EnvoyProxySpecTelemetryMetricsMatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryMetricsPrometheus', jsii_struct_bases=[], name_mapping={'compression': 'compression', 'disable': 'disable'})
class EnvoyProxySpecTelemetryMetricsPrometheus:

    def __init__(self, *, compression: typing.Optional[typing.Union['EnvoyProxySpecTelemetryMetricsPrometheusCompression', typing.Dict[builtins.str, typing.Any]]]=None, disable: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(compression, dict):
            compression = EnvoyProxySpecTelemetryMetricsPrometheusCompression(**compression)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if compression is not None:
            self._values['compression'] = compression
        if disable is not None:
            self._values['disable'] = disable

    @builtins.property
    def compression(self) -> typing.Optional['EnvoyProxySpecTelemetryMetricsPrometheusCompression']:
        result = self._values.get('compression')
        return result

    @builtins.property
    def disable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetryMetricsPrometheus(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryMetricsPrometheusCompression', jsii_struct_bases=[], name_mapping={'type': 'type', 'brotli': 'brotli', 'gzip': 'gzip', 'min_content_length': 'minContentLength', 'zstd': 'zstd'})
class EnvoyProxySpecTelemetryMetricsPrometheusCompression:

    def __init__(self, *, type: builtins.str, brotli: typing.Any=None, gzip: typing.Any=None, min_content_length: typing.Any=None, zstd: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if brotli is not None:
            self._values['brotli'] = brotli
        if gzip is not None:
            self._values['gzip'] = gzip
        if min_content_length is not None:
            self._values['min_content_length'] = min_content_length
        if zstd is not None:
            self._values['zstd'] = zstd

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def brotli(self) -> typing.Any:
        result = self._values.get('brotli')
        return result

    @builtins.property
    def gzip(self) -> typing.Any:
        result = self._values.get('gzip')
        return result

    @builtins.property
    def min_content_length(self) -> typing.Any:
        result = self._values.get('min_content_length')
        return result

    @builtins.property
    def zstd(self) -> typing.Any:
        result = self._values.get('zstd')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetryMetricsPrometheusCompression(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.EnvoyProxySpecTelemetryRequestId', jsii_struct_bases=[], name_mapping={'tracing': 'tracing'})
class EnvoyProxySpecTelemetryRequestId:

    def __init__(self, *, tracing: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if tracing is not None:
            self._values['tracing'] = tracing

    @builtins.property
    def tracing(self) -> typing.Optional[builtins.str]:
        result = self._values.get('tracing')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvoyProxySpecTelemetryRequestId(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class HttpRouteFilter(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.HttpRouteFilter'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['HttpRouteFilterSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = HttpRouteFilterProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['HttpRouteFilterSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = HttpRouteFilterProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class HttpRouteFilterProps:

    def __init__(self, *, spec: typing.Union['HttpRouteFilterSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = HttpRouteFilterSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'HttpRouteFilterSpec':
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
        return 'HttpRouteFilterProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpec', jsii_struct_bases=[], name_mapping={'credential_injection': 'credentialInjection', 'direct_response': 'directResponse', 'matches': 'matches', 'url_rewrite': 'urlRewrite'})
class HttpRouteFilterSpec:

    def __init__(self, *, credential_injection: typing.Optional[typing.Union['HttpRouteFilterSpecCredentialInjection', typing.Dict[builtins.str, typing.Any]]]=None, direct_response: typing.Optional[typing.Union['HttpRouteFilterSpecDirectResponse', typing.Dict[builtins.str, typing.Any]]]=None, matches: typing.Optional[typing.Sequence[typing.Union['HttpRouteFilterSpecMatches', typing.Dict[builtins.str, typing.Any]]]]=None, url_rewrite: typing.Optional[typing.Union['HttpRouteFilterSpecUrlRewrite', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(credential_injection, dict):
            credential_injection = HttpRouteFilterSpecCredentialInjection(**credential_injection)
        if isinstance(direct_response, dict):
            direct_response = HttpRouteFilterSpecDirectResponse(**direct_response)
        if isinstance(url_rewrite, dict):
            url_rewrite = HttpRouteFilterSpecUrlRewrite(**url_rewrite)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if credential_injection is not None:
            self._values['credential_injection'] = credential_injection
        if direct_response is not None:
            self._values['direct_response'] = direct_response
        if matches is not None:
            self._values['matches'] = matches
        if url_rewrite is not None:
            self._values['url_rewrite'] = url_rewrite

    @builtins.property
    def credential_injection(self) -> typing.Optional['HttpRouteFilterSpecCredentialInjection']:
        result = self._values.get('credential_injection')
        return result

    @builtins.property
    def direct_response(self) -> typing.Optional['HttpRouteFilterSpecDirectResponse']:
        result = self._values.get('direct_response')
        return result

    @builtins.property
    def matches(self) -> typing.Optional[typing.List['HttpRouteFilterSpecMatches']]:
        result = self._values.get('matches')
        return result

    @builtins.property
    def url_rewrite(self) -> typing.Optional['HttpRouteFilterSpecUrlRewrite']:
        result = self._values.get('url_rewrite')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjection', jsii_struct_bases=[], name_mapping={'credential': 'credential', 'header': 'header', 'overwrite': 'overwrite'})
class HttpRouteFilterSpecCredentialInjection:

    def __init__(self, *, credential: typing.Union['HttpRouteFilterSpecCredentialInjectionCredential', typing.Dict[builtins.str, typing.Any]], header: typing.Optional[builtins.str]=None, overwrite: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(credential, dict):
            credential = HttpRouteFilterSpecCredentialInjectionCredential(**credential)
        self._values: typing.Dict[builtins.str, typing.Any] = {'credential': credential}
        if header is not None:
            self._values['header'] = header
        if overwrite is not None:
            self._values['overwrite'] = overwrite

    @builtins.property
    def credential(self) -> 'HttpRouteFilterSpecCredentialInjectionCredential':
        result = self._values.get('credential')
        assert result is not None, "Required property 'credential' is missing"
        return result

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        result = self._values.get('header')
        return result

    @builtins.property
    def overwrite(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('overwrite')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecCredentialInjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjectionCredential', jsii_struct_bases=[], name_mapping={'value_ref': 'valueRef'})
class HttpRouteFilterSpecCredentialInjectionCredential:

    def __init__(self, *, value_ref: typing.Union['HttpRouteFilterSpecCredentialInjectionCredentialValueRef', typing.Dict[builtins.str, typing.Any]]) -> None:
        if isinstance(value_ref, dict):
            value_ref = HttpRouteFilterSpecCredentialInjectionCredentialValueRef(**value_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'value_ref': value_ref}

    @builtins.property
    def value_ref(self) -> 'HttpRouteFilterSpecCredentialInjectionCredentialValueRef':
        result = self._values.get('value_ref')
        assert result is not None, "Required property 'value_ref' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecCredentialInjectionCredential(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjectionCredentialValueRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class HttpRouteFilterSpecCredentialInjectionCredentialValueRef:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecCredentialInjectionCredentialValueRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecDirectResponse', jsii_struct_bases=[], name_mapping={'body': 'body', 'content_type': 'contentType', 'header': 'header', 'status_code': 'statusCode'})
class HttpRouteFilterSpecDirectResponse:

    def __init__(self, *, body: typing.Optional[typing.Union['HttpRouteFilterSpecDirectResponseBody', typing.Dict[builtins.str, typing.Any]]]=None, content_type: typing.Optional[builtins.str]=None, header: typing.Optional[typing.Union['HttpRouteFilterSpecDirectResponseHeader', typing.Dict[builtins.str, typing.Any]]]=None, status_code: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(body, dict):
            body = HttpRouteFilterSpecDirectResponseBody(**body)
        if isinstance(header, dict):
            header = HttpRouteFilterSpecDirectResponseHeader(**header)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values['body'] = body
        if content_type is not None:
            self._values['content_type'] = content_type
        if header is not None:
            self._values['header'] = header
        if status_code is not None:
            self._values['status_code'] = status_code

    @builtins.property
    def body(self) -> typing.Optional['HttpRouteFilterSpecDirectResponseBody']:
        result = self._values.get('body')
        return result

    @builtins.property
    def content_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('content_type')
        return result

    @builtins.property
    def header(self) -> typing.Optional['HttpRouteFilterSpecDirectResponseHeader']:
        result = self._values.get('header')
        return result

    @builtins.property
    def status_code(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('status_code')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecDirectResponse(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseBody', jsii_struct_bases=[], name_mapping={'type': 'type', 'inline': 'inline', 'value_ref': 'valueRef'})
class HttpRouteFilterSpecDirectResponseBody:

    def __init__(self, *, type: builtins.str, inline: typing.Optional[builtins.str]=None, value_ref: typing.Optional[typing.Union['HttpRouteFilterSpecDirectResponseBodyValueRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(value_ref, dict):
            value_ref = HttpRouteFilterSpecDirectResponseBodyValueRef(**value_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if inline is not None:
            self._values['inline'] = inline
        if value_ref is not None:
            self._values['value_ref'] = value_ref

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def inline(self) -> typing.Optional[builtins.str]:
        result = self._values.get('inline')
        return result

    @builtins.property
    def value_ref(self) -> typing.Optional['HttpRouteFilterSpecDirectResponseBodyValueRef']:
        result = self._values.get('value_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecDirectResponseBody(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseBodyValueRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name'})
class HttpRouteFilterSpecDirectResponseBodyValueRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecDirectResponseBodyValueRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeader', jsii_struct_bases=[], name_mapping={'add': 'add', 'remove': 'remove', 'set': 'set'})
class HttpRouteFilterSpecDirectResponseHeader:

    def __init__(self, *, add: typing.Optional[typing.Sequence[typing.Union['HttpRouteFilterSpecDirectResponseHeaderAdd', typing.Dict[builtins.str, typing.Any]]]]=None, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['HttpRouteFilterSpecDirectResponseHeaderSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def add(self) -> typing.Optional[typing.List['HttpRouteFilterSpecDirectResponseHeaderAdd']]:
        result = self._values.get('add')
        return result

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['HttpRouteFilterSpecDirectResponseHeaderSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecDirectResponseHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeaderAdd', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpRouteFilterSpecDirectResponseHeaderAdd:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecDirectResponseHeaderAdd(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeaderSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpRouteFilterSpecDirectResponseHeaderSet:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecDirectResponseHeaderSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecMatches', jsii_struct_bases=[], name_mapping={'cookies': 'cookies'})
class HttpRouteFilterSpecMatches:

    def __init__(self, *, cookies: typing.Optional[typing.Sequence[typing.Union['HttpRouteFilterSpecMatchesCookies', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookies is not None:
            self._values['cookies'] = cookies

    @builtins.property
    def cookies(self) -> typing.Optional[typing.List['HttpRouteFilterSpecMatchesCookies']]:
        result = self._values.get('cookies')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecMatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecMatchesCookies', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value', 'type': 'type'})
class HttpRouteFilterSpecMatchesCookies:

    def __init__(self, *, name: builtins.str, value: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
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
        return 'HttpRouteFilterSpecMatchesCookies(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecUrlRewrite', jsii_struct_bases=[], name_mapping={'append_x_forwarded_host': 'appendXForwardedHost', 'hostname': 'hostname', 'path': 'path'})
class HttpRouteFilterSpecUrlRewrite:

    def __init__(self, *, append_x_forwarded_host: typing.Optional[builtins.bool]=None, hostname: typing.Optional[typing.Union['HttpRouteFilterSpecUrlRewriteHostname', typing.Dict[builtins.str, typing.Any]]]=None, path: typing.Optional[typing.Union['HttpRouteFilterSpecUrlRewritePath', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(hostname, dict):
            hostname = HttpRouteFilterSpecUrlRewriteHostname(**hostname)
        if isinstance(path, dict):
            path = HttpRouteFilterSpecUrlRewritePath(**path)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if append_x_forwarded_host is not None:
            self._values['append_x_forwarded_host'] = append_x_forwarded_host
        if hostname is not None:
            self._values['hostname'] = hostname
        if path is not None:
            self._values['path'] = path

    @builtins.property
    def append_x_forwarded_host(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('append_x_forwarded_host')
        return result

    @builtins.property
    def hostname(self) -> typing.Optional['HttpRouteFilterSpecUrlRewriteHostname']:
        result = self._values.get('hostname')
        return result

    @builtins.property
    def path(self) -> typing.Optional['HttpRouteFilterSpecUrlRewritePath']:
        result = self._values.get('path')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecUrlRewrite(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecUrlRewriteHostname', jsii_struct_bases=[], name_mapping={'type': 'type', 'header': 'header'})
class HttpRouteFilterSpecUrlRewriteHostname:

    def __init__(self, *, type: builtins.str, header: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if header is not None:
            self._values['header'] = header

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        result = self._values.get('header')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecUrlRewriteHostname(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePath', jsii_struct_bases=[], name_mapping={'type': 'type', 'replace_regex_match': 'replaceRegexMatch'})
class HttpRouteFilterSpecUrlRewritePath:

    def __init__(self, *, type: builtins.str, replace_regex_match: typing.Optional[typing.Union['HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(replace_regex_match, dict):
            replace_regex_match = HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch(**replace_regex_match)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if replace_regex_match is not None:
            self._values['replace_regex_match'] = replace_regex_match

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def replace_regex_match(self) -> typing.Optional['HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch']:
        result = self._values.get('replace_regex_match')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecUrlRewritePath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch', jsii_struct_bases=[], name_mapping={'pattern': 'pattern', 'substitution': 'substitution'})
class HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch:

    def __init__(self, *, pattern: builtins.str, substitution: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'pattern': pattern, 'substitution': substitution}

    @builtins.property
    def pattern(self) -> builtins.str:
        result = self._values.get('pattern')
        assert result is not None, "Required property 'pattern' is missing"
        return result

    @builtins.property
    def substitution(self) -> builtins.str:
        result = self._values.get('substitution')
        assert result is not None, "Required property 'substitution' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class SecurityPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxygateway.SecurityPolicy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['SecurityPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = SecurityPolicyProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['SecurityPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = SecurityPolicyProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicyProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class SecurityPolicyProps:

    def __init__(self, *, spec: typing.Union['SecurityPolicySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = SecurityPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'SecurityPolicySpec':
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
        return 'SecurityPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpec', jsii_struct_bases=[], name_mapping={'api_key_auth': 'apiKeyAuth', 'authorization': 'authorization', 'basic_auth': 'basicAuth', 'cors': 'cors', 'ext_auth': 'extAuth', 'jwt': 'jwt', 'merge_type': 'mergeType', 'oidc': 'oidc', 'target_ref': 'targetRef', 'target_refs': 'targetRefs', 'target_selectors': 'targetSelectors'})
class SecurityPolicySpec:

    def __init__(self, *, api_key_auth: typing.Optional[typing.Union['SecurityPolicySpecApiKeyAuth', typing.Dict[builtins.str, typing.Any]]]=None, authorization: typing.Any=None, basic_auth: typing.Optional[typing.Union['SecurityPolicySpecBasicAuth', typing.Dict[builtins.str, typing.Any]]]=None, cors: typing.Optional[typing.Union['SecurityPolicySpecCors', typing.Dict[builtins.str, typing.Any]]]=None, ext_auth: typing.Optional[typing.Union['SecurityPolicySpecExtAuth', typing.Dict[builtins.str, typing.Any]]]=None, jwt: typing.Any=None, merge_type: typing.Optional[builtins.str]=None, oidc: typing.Any=None, target_ref: typing.Optional[typing.Union['SecurityPolicySpecTargetRef', typing.Dict[builtins.str, typing.Any]]]=None, target_refs: typing.Optional[typing.Sequence[typing.Union['SecurityPolicySpecTargetRefs', typing.Dict[builtins.str, typing.Any]]]]=None, target_selectors: typing.Optional[typing.Sequence[typing.Union['SecurityPolicySpecTargetSelectors', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(api_key_auth, dict):
            api_key_auth = SecurityPolicySpecApiKeyAuth(**api_key_auth)
        if isinstance(basic_auth, dict):
            basic_auth = SecurityPolicySpecBasicAuth(**basic_auth)
        if isinstance(cors, dict):
            cors = SecurityPolicySpecCors(**cors)
        if isinstance(ext_auth, dict):
            ext_auth = SecurityPolicySpecExtAuth(**ext_auth)
        if isinstance(target_ref, dict):
            target_ref = SecurityPolicySpecTargetRef(**target_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_key_auth is not None:
            self._values['api_key_auth'] = api_key_auth
        if authorization is not None:
            self._values['authorization'] = authorization
        if basic_auth is not None:
            self._values['basic_auth'] = basic_auth
        if cors is not None:
            self._values['cors'] = cors
        if ext_auth is not None:
            self._values['ext_auth'] = ext_auth
        if jwt is not None:
            self._values['jwt'] = jwt
        if merge_type is not None:
            self._values['merge_type'] = merge_type
        if oidc is not None:
            self._values['oidc'] = oidc
        if target_ref is not None:
            self._values['target_ref'] = target_ref
        if target_refs is not None:
            self._values['target_refs'] = target_refs
        if target_selectors is not None:
            self._values['target_selectors'] = target_selectors

    @builtins.property
    def api_key_auth(self) -> typing.Optional['SecurityPolicySpecApiKeyAuth']:
        result = self._values.get('api_key_auth')
        return result

    @builtins.property
    def authorization(self) -> typing.Any:
        result = self._values.get('authorization')
        return result

    @builtins.property
    def basic_auth(self) -> typing.Optional['SecurityPolicySpecBasicAuth']:
        result = self._values.get('basic_auth')
        return result

    @builtins.property
    def cors(self) -> typing.Optional['SecurityPolicySpecCors']:
        result = self._values.get('cors')
        return result

    @builtins.property
    def ext_auth(self) -> typing.Optional['SecurityPolicySpecExtAuth']:
        result = self._values.get('ext_auth')
        return result

    @builtins.property
    def jwt(self) -> typing.Any:
        result = self._values.get('jwt')
        return result

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('merge_type')
        return result

    @builtins.property
    def oidc(self) -> typing.Any:
        result = self._values.get('oidc')
        return result

    @builtins.property
    def target_ref(self) -> typing.Optional['SecurityPolicySpecTargetRef']:
        result = self._values.get('target_ref')
        return result

    @builtins.property
    def target_refs(self) -> typing.Optional[typing.List['SecurityPolicySpecTargetRefs']]:
        result = self._values.get('target_refs')
        return result

    @builtins.property
    def target_selectors(self) -> typing.Optional[typing.List['SecurityPolicySpecTargetSelectors']]:
        result = self._values.get('target_selectors')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecApiKeyAuth', jsii_struct_bases=[], name_mapping={'credential_refs': 'credentialRefs', 'extract_from': 'extractFrom', 'forward_client_id_header': 'forwardClientIdHeader', 'sanitize': 'sanitize'})
class SecurityPolicySpecApiKeyAuth:

    def __init__(self, *, credential_refs: typing.Sequence[typing.Union['SecurityPolicySpecApiKeyAuthCredentialRefs', typing.Dict[builtins.str, typing.Any]]], extract_from: typing.Sequence[typing.Union['SecurityPolicySpecApiKeyAuthExtractFrom', typing.Dict[builtins.str, typing.Any]]], forward_client_id_header: typing.Optional[builtins.str]=None, sanitize: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'credential_refs': credential_refs, 'extract_from': extract_from}
        if forward_client_id_header is not None:
            self._values['forward_client_id_header'] = forward_client_id_header
        if sanitize is not None:
            self._values['sanitize'] = sanitize

    @builtins.property
    def credential_refs(self) -> typing.List['SecurityPolicySpecApiKeyAuthCredentialRefs']:
        result = self._values.get('credential_refs')
        assert result is not None, "Required property 'credential_refs' is missing"
        return result

    @builtins.property
    def extract_from(self) -> typing.List['SecurityPolicySpecApiKeyAuthExtractFrom']:
        result = self._values.get('extract_from')
        assert result is not None, "Required property 'extract_from' is missing"
        return result

    @builtins.property
    def forward_client_id_header(self) -> typing.Optional[builtins.str]:
        result = self._values.get('forward_client_id_header')
        return result

    @builtins.property
    def sanitize(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('sanitize')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecApiKeyAuth(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecApiKeyAuthCredentialRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class SecurityPolicySpecApiKeyAuthCredentialRefs:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecApiKeyAuthCredentialRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecApiKeyAuthExtractFrom', jsii_struct_bases=[], name_mapping={'cookies': 'cookies', 'headers': 'headers', 'params': 'params'})
class SecurityPolicySpecApiKeyAuthExtractFrom:

    def __init__(self, *, cookies: typing.Optional[typing.Sequence[builtins.str]]=None, headers: typing.Optional[typing.Sequence[builtins.str]]=None, params: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookies is not None:
            self._values['cookies'] = cookies
        if headers is not None:
            self._values['headers'] = headers
        if params is not None:
            self._values['params'] = params

    @builtins.property
    def cookies(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('cookies')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def params(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('params')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecApiKeyAuthExtractFrom(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecBasicAuth', jsii_struct_bases=[], name_mapping={'users': 'users', 'forward_username_header': 'forwardUsernameHeader'})
class SecurityPolicySpecBasicAuth:

    def __init__(self, *, users: typing.Union['SecurityPolicySpecBasicAuthUsers', typing.Dict[builtins.str, typing.Any]], forward_username_header: typing.Optional[builtins.str]=None) -> None:
        if isinstance(users, dict):
            users = SecurityPolicySpecBasicAuthUsers(**users)
        self._values: typing.Dict[builtins.str, typing.Any] = {'users': users}
        if forward_username_header is not None:
            self._values['forward_username_header'] = forward_username_header

    @builtins.property
    def users(self) -> 'SecurityPolicySpecBasicAuthUsers':
        result = self._values.get('users')
        assert result is not None, "Required property 'users' is missing"
        return result

    @builtins.property
    def forward_username_header(self) -> typing.Optional[builtins.str]:
        result = self._values.get('forward_username_header')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecBasicAuth(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecBasicAuthUsers', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class SecurityPolicySpecBasicAuthUsers:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecBasicAuthUsers(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecCors', jsii_struct_bases=[], name_mapping={'allow_credentials': 'allowCredentials', 'allow_headers': 'allowHeaders', 'allow_methods': 'allowMethods', 'allow_origins': 'allowOrigins', 'expose_headers': 'exposeHeaders', 'max_age': 'maxAge'})
class SecurityPolicySpecCors:

    def __init__(self, *, allow_credentials: typing.Optional[builtins.bool]=None, allow_headers: typing.Optional[typing.Sequence[builtins.str]]=None, allow_methods: typing.Optional[typing.Sequence[builtins.str]]=None, allow_origins: typing.Optional[typing.Sequence[builtins.str]]=None, expose_headers: typing.Optional[typing.Sequence[builtins.str]]=None, max_age: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_credentials is not None:
            self._values['allow_credentials'] = allow_credentials
        if allow_headers is not None:
            self._values['allow_headers'] = allow_headers
        if allow_methods is not None:
            self._values['allow_methods'] = allow_methods
        if allow_origins is not None:
            self._values['allow_origins'] = allow_origins
        if expose_headers is not None:
            self._values['expose_headers'] = expose_headers
        if max_age is not None:
            self._values['max_age'] = max_age

    @builtins.property
    def allow_credentials(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('allow_credentials')
        return result

    @builtins.property
    def allow_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('allow_headers')
        return result

    @builtins.property
    def allow_methods(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('allow_methods')
        return result

    @builtins.property
    def allow_origins(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('allow_origins')
        return result

    @builtins.property
    def expose_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('expose_headers')
        return result

    @builtins.property
    def max_age(self) -> typing.Optional[builtins.str]:
        result = self._values.get('max_age')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecCors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuth', jsii_struct_bases=[], name_mapping={'body_to_ext_auth': 'bodyToExtAuth', 'context_extensions': 'contextExtensions', 'fail_open': 'failOpen', 'grpc': 'grpc', 'headers_to_ext_auth': 'headersToExtAuth', 'http': 'http', 'include_route_metadata': 'includeRouteMetadata', 'recompute_route': 'recomputeRoute', 'status_on_error': 'statusOnError', 'timeout': 'timeout'})
class SecurityPolicySpecExtAuth:

    def __init__(self, *, body_to_ext_auth: typing.Optional[typing.Union['SecurityPolicySpecExtAuthBodyToExtAuth', typing.Dict[builtins.str, typing.Any]]]=None, context_extensions: typing.Optional[typing.Sequence[typing.Union['SecurityPolicySpecExtAuthContextExtensions', typing.Dict[builtins.str, typing.Any]]]]=None, fail_open: typing.Optional[builtins.bool]=None, grpc: typing.Optional[typing.Union['SecurityPolicySpecExtAuthGrpc', typing.Dict[builtins.str, typing.Any]]]=None, headers_to_ext_auth: typing.Optional[typing.Sequence[builtins.str]]=None, http: typing.Any=None, include_route_metadata: typing.Optional[builtins.bool]=None, recompute_route: typing.Optional[builtins.bool]=None, status_on_error: typing.Optional[jsii.Number]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        if isinstance(body_to_ext_auth, dict):
            body_to_ext_auth = SecurityPolicySpecExtAuthBodyToExtAuth(**body_to_ext_auth)
        if isinstance(grpc, dict):
            grpc = SecurityPolicySpecExtAuthGrpc(**grpc)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body_to_ext_auth is not None:
            self._values['body_to_ext_auth'] = body_to_ext_auth
        if context_extensions is not None:
            self._values['context_extensions'] = context_extensions
        if fail_open is not None:
            self._values['fail_open'] = fail_open
        if grpc is not None:
            self._values['grpc'] = grpc
        if headers_to_ext_auth is not None:
            self._values['headers_to_ext_auth'] = headers_to_ext_auth
        if http is not None:
            self._values['http'] = http
        if include_route_metadata is not None:
            self._values['include_route_metadata'] = include_route_metadata
        if recompute_route is not None:
            self._values['recompute_route'] = recompute_route
        if status_on_error is not None:
            self._values['status_on_error'] = status_on_error
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def body_to_ext_auth(self) -> typing.Optional['SecurityPolicySpecExtAuthBodyToExtAuth']:
        result = self._values.get('body_to_ext_auth')
        return result

    @builtins.property
    def context_extensions(self) -> typing.Optional[typing.List['SecurityPolicySpecExtAuthContextExtensions']]:
        result = self._values.get('context_extensions')
        return result

    @builtins.property
    def fail_open(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('fail_open')
        return result

    @builtins.property
    def grpc(self) -> typing.Optional['SecurityPolicySpecExtAuthGrpc']:
        result = self._values.get('grpc')
        return result

    @builtins.property
    def headers_to_ext_auth(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('headers_to_ext_auth')
        return result

    @builtins.property
    def http(self) -> typing.Any:
        result = self._values.get('http')
        return result

    @builtins.property
    def include_route_metadata(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('include_route_metadata')
        return result

    @builtins.property
    def recompute_route(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('recompute_route')
        return result

    @builtins.property
    def status_on_error(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('status_on_error')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuth(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuthBodyToExtAuth', jsii_struct_bases=[], name_mapping={'max_request_bytes': 'maxRequestBytes'})
class SecurityPolicySpecExtAuthBodyToExtAuth:

    def __init__(self, *, max_request_bytes: jsii.Number) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'max_request_bytes': max_request_bytes}

    @builtins.property
    def max_request_bytes(self) -> jsii.Number:
        result = self._values.get('max_request_bytes')
        assert result is not None, "Required property 'max_request_bytes' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuthBodyToExtAuth(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuthContextExtensions', jsii_struct_bases=[], name_mapping={'name': 'name', 'type': 'type', 'value': 'value', 'value_ref': 'valueRef'})
class SecurityPolicySpecExtAuthContextExtensions:

    def __init__(self, *, name: builtins.str, type: builtins.str, value: typing.Optional[builtins.str]=None, value_ref: typing.Optional[typing.Union['SecurityPolicySpecExtAuthContextExtensionsValueRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(value_ref, dict):
            value_ref = SecurityPolicySpecExtAuthContextExtensionsValueRef(**value_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'type': type}
        if value is not None:
            self._values['value'] = value
        if value_ref is not None:
            self._values['value_ref'] = value_ref

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    @builtins.property
    def value_ref(self) -> typing.Optional['SecurityPolicySpecExtAuthContextExtensionsValueRef']:
        result = self._values.get('value_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuthContextExtensions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuthContextExtensionsValueRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'key': 'key', 'kind': 'kind', 'name': 'name'})
class SecurityPolicySpecExtAuthContextExtensionsValueRef:

    def __init__(self, *, group: builtins.str, key: builtins.str, kind: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'key': key, 'kind': kind, 'name': name}

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuthContextExtensionsValueRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuthGrpc', jsii_struct_bases=[], name_mapping={'backend_ref': 'backendRef', 'backend_refs': 'backendRefs', 'backend_settings': 'backendSettings'})
class SecurityPolicySpecExtAuthGrpc:

    def __init__(self, *, backend_ref: typing.Optional[typing.Union['SecurityPolicySpecExtAuthGrpcBackendRef', typing.Dict[builtins.str, typing.Any]]]=None, backend_refs: typing.Optional[typing.Sequence[typing.Union['SecurityPolicySpecExtAuthGrpcBackendRefs', typing.Dict[builtins.str, typing.Any]]]]=None, backend_settings: typing.Any=None) -> None:
        if isinstance(backend_ref, dict):
            backend_ref = SecurityPolicySpecExtAuthGrpcBackendRef(**backend_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_ref is not None:
            self._values['backend_ref'] = backend_ref
        if backend_refs is not None:
            self._values['backend_refs'] = backend_refs
        if backend_settings is not None:
            self._values['backend_settings'] = backend_settings

    @builtins.property
    def backend_ref(self) -> typing.Optional['SecurityPolicySpecExtAuthGrpcBackendRef']:
        result = self._values.get('backend_ref')
        return result

    @builtins.property
    def backend_refs(self) -> typing.Optional[typing.List['SecurityPolicySpecExtAuthGrpcBackendRefs']]:
        result = self._values.get('backend_refs')
        return result

    @builtins.property
    def backend_settings(self) -> typing.Any:
        result = self._values.get('backend_settings')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuthGrpc(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuthGrpcBackendRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port'})
class SecurityPolicySpecExtAuthGrpcBackendRef:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, port: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace
        if port is not None:
            self._values['port'] = port

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuthGrpcBackendRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecExtAuthGrpcBackendRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'fallback': 'fallback', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port', 'weight': 'weight'})
class SecurityPolicySpecExtAuthGrpcBackendRefs:

    def __init__(self, *, name: builtins.str, fallback: typing.Optional[builtins.bool]=None, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, port: typing.Optional[jsii.Number]=None, weight: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if fallback is not None:
            self._values['fallback'] = fallback
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace
        if port is not None:
            self._values['port'] = port
        if weight is not None:
            self._values['weight'] = weight

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def fallback(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('fallback')
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
        return result

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('weight')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecExtAuthGrpcBackendRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class SecurityPolicySpecTargetRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetRefs', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class SecurityPolicySpecTargetRefs:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecTargetRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetSelectors', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'group': 'group', 'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels', 'namespaces': 'namespaces'})
class SecurityPolicySpecTargetSelectors:

    def __init__(self, *, kind: builtins.str, group: typing.Optional[builtins.str]=None, match_expressions: typing.Optional[typing.Sequence[typing.Union['SecurityPolicySpecTargetSelectorsMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, namespaces: typing.Optional[typing.Union['SecurityPolicySpecTargetSelectorsNamespaces', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(namespaces, dict):
            namespaces = SecurityPolicySpecTargetSelectorsNamespaces(**namespaces)
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind}
        if group is not None:
            self._values['group'] = group
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels
        if namespaces is not None:
            self._values['namespaces'] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['SecurityPolicySpecTargetSelectorsMatchExpressions']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    @builtins.property
    def namespaces(self) -> typing.Optional['SecurityPolicySpecTargetSelectorsNamespaces']:
        result = self._values.get('namespaces')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecTargetSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class SecurityPolicySpecTargetSelectorsMatchExpressions:

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
        return 'SecurityPolicySpecTargetSelectorsMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespaces', jsii_struct_bases=[], name_mapping={'from_': 'from', 'selector': 'selector'})
class SecurityPolicySpecTargetSelectorsNamespaces:

    def __init__(self, *, from_: builtins.str, selector: typing.Optional[typing.Union['SecurityPolicySpecTargetSelectorsNamespacesSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(selector, dict):
            selector = SecurityPolicySpecTargetSelectorsNamespacesSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'from_': from_}
        if selector is not None:
            self._values['selector'] = selector

    @builtins.property
    def from_(self) -> builtins.str:
        result = self._values.get('from_')
        assert result is not None, "Required property 'from_' is missing"
        return result

    @builtins.property
    def selector(self) -> typing.Optional['SecurityPolicySpecTargetSelectorsNamespacesSelector']:
        result = self._values.get('selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityPolicySpecTargetSelectorsNamespaces(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class SecurityPolicySpecTargetSelectorsNamespacesSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions']]:
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
        return 'SecurityPolicySpecTargetSelectorsNamespacesSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:

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
        return 'SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['Backend', 'BackendProps', 'BackendSpec', 'BackendSpecEndpoints', 'BackendSpecEndpointsFqdn', 'BackendSpecEndpointsIp', 'BackendSpecEndpointsUnix', 'BackendSpecTls', 'BackendSpecTlsCaCertificateRefs', 'BackendSpecTlsClientCertificateRef', 'BackendTrafficPolicy', 'BackendTrafficPolicyProps', 'BackendTrafficPolicySpec', 'BackendTrafficPolicySpecAdmissionControl', 'BackendTrafficPolicySpecAdmissionControlSuccessCriteria', 'BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc', 'BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp', 'BackendTrafficPolicySpecBandwidthLimit', 'BackendTrafficPolicySpecBandwidthLimitRequest', 'BackendTrafficPolicySpecBandwidthLimitRequestLimit', 'BackendTrafficPolicySpecBandwidthLimitResponse', 'BackendTrafficPolicySpecBandwidthLimitResponseLimit', 'BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers', 'BackendTrafficPolicySpecCircuitBreaker', 'BackendTrafficPolicySpecCircuitBreakerPerEndpoint', 'BackendTrafficPolicySpecCircuitBreakerRetryBudget', 'BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent', 'BackendTrafficPolicySpecCompression', 'BackendTrafficPolicySpecCompressor', 'BackendTrafficPolicySpecConnection', 'BackendTrafficPolicySpecConnectionPreconnect', 'BackendTrafficPolicySpecDns', 'BackendTrafficPolicySpecFaultInjection', 'BackendTrafficPolicySpecFaultInjectionAbort', 'BackendTrafficPolicySpecFaultInjectionDelay', 'BackendTrafficPolicySpecHttp2', 'BackendTrafficPolicySpecHttp2ConnectionKeepalive', 'BackendTrafficPolicySpecHttpUpgrade', 'BackendTrafficPolicySpecHttpUpgradeConnect', 'BackendTrafficPolicySpecProxyProtocol', 'BackendTrafficPolicySpecRateLimit', 'BackendTrafficPolicySpecRateLimitGlobal', 'BackendTrafficPolicySpecRateLimitGlobalRules', 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors', 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders', 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods', 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath', 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams', 'BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr', 'BackendTrafficPolicySpecRateLimitGlobalRulesCost', 'BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest', 'BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata', 'BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse', 'BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata', 'BackendTrafficPolicySpecRateLimitGlobalRulesLimit', 'BackendTrafficPolicySpecRequestBuffer', 'BackendTrafficPolicySpecRetry', 'BackendTrafficPolicySpecRetryPerRetry', 'BackendTrafficPolicySpecRetryPerRetryBackOff', 'BackendTrafficPolicySpecRetryRetryOn', 'BackendTrafficPolicySpecTargetRef', 'BackendTrafficPolicySpecTargetRefs', 'BackendTrafficPolicySpecTargetSelectors', 'BackendTrafficPolicySpecTargetSelectorsMatchExpressions', 'BackendTrafficPolicySpecTargetSelectorsNamespaces', 'BackendTrafficPolicySpecTargetSelectorsNamespacesSelector', 'BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', 'BackendTrafficPolicySpecTcpKeepalive', 'BackendTrafficPolicySpecTelemetry', 'BackendTrafficPolicySpecTelemetryMetrics', 'BackendTrafficPolicySpecTelemetryTracing', 'BackendTrafficPolicySpecTelemetryTracingCustomTags', 'BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment', 'BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral', 'BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader', 'BackendTrafficPolicySpecTelemetryTracingSamplingFraction', 'BackendTrafficPolicySpecTelemetryTracingSpanName', 'BackendTrafficPolicySpecTimeout', 'BackendTrafficPolicySpecTimeoutHttp', 'BackendTrafficPolicySpecTimeoutTcp', 'ClientTrafficPolicy', 'ClientTrafficPolicyProps', 'ClientTrafficPolicySpec', 'ClientTrafficPolicySpecClientIpDetection', 'ClientTrafficPolicySpecClientIpDetectionCustomHeader', 'ClientTrafficPolicySpecClientIpDetectionXForwardedFor', 'ClientTrafficPolicySpecConnection', 'ClientTrafficPolicySpecConnectionConnectionLimit', 'ClientTrafficPolicySpecGrpc', 'ClientTrafficPolicySpecHeaders', 'ClientTrafficPolicySpecHeadersEarlyRequestHeaders', 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd', 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent', 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch', 'ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet', 'ClientTrafficPolicySpecHeadersLateResponseHeaders', 'ClientTrafficPolicySpecHeadersLateResponseHeadersAdd', 'ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent', 'ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch', 'ClientTrafficPolicySpecHeadersLateResponseHeadersSet', 'ClientTrafficPolicySpecHeadersXForwardedClientCert', 'ClientTrafficPolicySpecHealthCheck', 'ClientTrafficPolicySpecHttp1', 'ClientTrafficPolicySpecHttp1Http10', 'ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes', 'ClientTrafficPolicySpecHttp2', 'ClientTrafficPolicySpecHttp2ConnectionKeepalive', 'ClientTrafficPolicySpecPath', 'ClientTrafficPolicySpecProxyProtocol', 'ClientTrafficPolicySpecTargetRef', 'ClientTrafficPolicySpecTargetRefs', 'ClientTrafficPolicySpecTargetSelectors', 'ClientTrafficPolicySpecTargetSelectorsMatchExpressions', 'ClientTrafficPolicySpecTargetSelectorsNamespaces', 'ClientTrafficPolicySpecTargetSelectorsNamespacesSelector', 'ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions', 'ClientTrafficPolicySpecTcpKeepalive', 'ClientTrafficPolicySpecTimeout', 'ClientTrafficPolicySpecTimeoutHttp', 'ClientTrafficPolicySpecTimeoutTcp', 'EnvoyPatchPolicy', 'EnvoyPatchPolicyProps', 'EnvoyPatchPolicySpec', 'EnvoyPatchPolicySpecJsonPatches', 'EnvoyPatchPolicySpecJsonPatchesOperation', 'EnvoyPatchPolicySpecTargetRef', 'EnvoyProxy', 'EnvoyProxyProps', 'EnvoyProxySpec', 'EnvoyProxySpecBackendTls', 'EnvoyProxySpecBackendTlsClientCertificateRef', 'EnvoyProxySpecBootstrap', 'EnvoyProxySpecBootstrapJsonPatches', 'EnvoyProxySpecDynamicModules', 'EnvoyProxySpecDynamicModulesSource', 'EnvoyProxySpecDynamicModulesSourceLocal', 'EnvoyProxySpecDynamicModulesSourceRemote', 'EnvoyProxySpecFilterOrder', 'EnvoyProxySpecGeoIp', 'EnvoyProxySpecGeoIpProvider', 'EnvoyProxySpecGeoIpProviderMaxMind', 'EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource', 'EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal', 'EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource', 'EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal', 'EnvoyProxySpecGeoIpProviderMaxMindCityDbSource', 'EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal', 'EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource', 'EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal', 'EnvoyProxySpecGeoIpProviderMaxMindIspDbSource', 'EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal', 'EnvoyProxySpecLogging', 'EnvoyProxySpecProvider', 'EnvoyProxySpecProviderKubernetes', 'EnvoyProxySpecProviderKubernetesEnvoyDeployment', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy', 'EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate', 'EnvoyProxySpecProviderKubernetesEnvoyPdb', 'EnvoyProxySpecProviderKubernetesEnvoyPdbPatch', 'EnvoyProxySpecProviderKubernetesEnvoyService', 'EnvoyProxySpecProviderKubernetesEnvoyServiceAccount', 'EnvoyProxySpecProviderKubernetesEnvoyServicePatch', 'EnvoyProxySpecShutdown', 'EnvoyProxySpecTelemetry', 'EnvoyProxySpecTelemetryAccessLog', 'EnvoyProxySpecTelemetryAccessLogSettings', 'EnvoyProxySpecTelemetryAccessLogSettingsFormat', 'EnvoyProxySpecTelemetryAccessLogSettingsSinks', 'EnvoyProxySpecTelemetryAccessLogSettingsSinksFile', 'EnvoyProxySpecTelemetryMetrics', 'EnvoyProxySpecTelemetryMetricsMatches', 'EnvoyProxySpecTelemetryMetricsPrometheus', 'EnvoyProxySpecTelemetryMetricsPrometheusCompression', 'EnvoyProxySpecTelemetryRequestId', 'HttpRouteFilter', 'HttpRouteFilterProps', 'HttpRouteFilterSpec', 'HttpRouteFilterSpecCredentialInjection', 'HttpRouteFilterSpecCredentialInjectionCredential', 'HttpRouteFilterSpecCredentialInjectionCredentialValueRef', 'HttpRouteFilterSpecDirectResponse', 'HttpRouteFilterSpecDirectResponseBody', 'HttpRouteFilterSpecDirectResponseBodyValueRef', 'HttpRouteFilterSpecDirectResponseHeader', 'HttpRouteFilterSpecDirectResponseHeaderAdd', 'HttpRouteFilterSpecDirectResponseHeaderSet', 'HttpRouteFilterSpecMatches', 'HttpRouteFilterSpecMatchesCookies', 'HttpRouteFilterSpecUrlRewrite', 'HttpRouteFilterSpecUrlRewriteHostname', 'HttpRouteFilterSpecUrlRewritePath', 'HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch', 'SecurityPolicy', 'SecurityPolicyProps', 'SecurityPolicySpec', 'SecurityPolicySpecApiKeyAuth', 'SecurityPolicySpecApiKeyAuthCredentialRefs', 'SecurityPolicySpecApiKeyAuthExtractFrom', 'SecurityPolicySpecBasicAuth', 'SecurityPolicySpecBasicAuthUsers', 'SecurityPolicySpecCors', 'SecurityPolicySpecExtAuth', 'SecurityPolicySpecExtAuthBodyToExtAuth', 'SecurityPolicySpecExtAuthContextExtensions', 'SecurityPolicySpecExtAuthContextExtensionsValueRef', 'SecurityPolicySpecExtAuthGrpc', 'SecurityPolicySpecExtAuthGrpcBackendRef', 'SecurityPolicySpecExtAuthGrpcBackendRefs', 'SecurityPolicySpecTargetRef', 'SecurityPolicySpecTargetRefs', 'SecurityPolicySpecTargetSelectors', 'SecurityPolicySpecTargetSelectorsMatchExpressions', 'SecurityPolicySpecTargetSelectorsNamespaces', 'SecurityPolicySpecTargetSelectorsNamespacesSelector', 'SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions']
publication.publish()
