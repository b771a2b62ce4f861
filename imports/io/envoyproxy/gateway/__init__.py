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

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class Backend(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.Backend",
):
    '''
    :schema: Backend
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["BackendSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Backend" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__be3a2fedb45143d6b709558541cda2c5cfcd3d2431998c5c23722147e782a701)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BackendProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["BackendSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Backend".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = BackendProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Backend".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class BackendProps:
    def __init__(
        self,
        *,
        spec: typing.Union["BackendSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: Backend
        '''
        if isinstance(spec, dict):
            spec = BackendSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aed49d41e2649230852903999d884bb74700e85425b29cb8a3a625c7cc07feb0)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "BackendSpec":
        '''
        :schema: Backend#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("BackendSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Backend#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpec",
    jsii_struct_bases=[],
    name_mapping={
        "app_protocols": "appProtocols",
        "endpoints": "endpoints",
        "fallback": "fallback",
        "tls": "tls",
        "type": "type",
    },
)
class BackendSpec:
    def __init__(
        self,
        *,
        app_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
        endpoints: typing.Optional[typing.Sequence[typing.Union["BackendSpecEndpoints", typing.Dict[builtins.str, typing.Any]]]] = None,
        fallback: typing.Optional[builtins.bool] = None,
        tls: typing.Optional[typing.Union["BackendSpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param app_protocols: 
        :param endpoints: 
        :param fallback: 
        :param tls: 
        :param type: 

        :schema: BackendSpec
        '''
        if isinstance(tls, dict):
            tls = BackendSpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b009e150d4e0253dd0a59f3297ca98b4d9c91f61f44540c91b118c5e29de1d6c)
            check_type(argname="argument app_protocols", value=app_protocols, expected_type=type_hints["app_protocols"])
            check_type(argname="argument endpoints", value=endpoints, expected_type=type_hints["endpoints"])
            check_type(argname="argument fallback", value=fallback, expected_type=type_hints["fallback"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_protocols is not None:
            self._values["app_protocols"] = app_protocols
        if endpoints is not None:
            self._values["endpoints"] = endpoints
        if fallback is not None:
            self._values["fallback"] = fallback
        if tls is not None:
            self._values["tls"] = tls
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def app_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpec#appProtocols
        '''
        result = self._values.get("app_protocols")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def endpoints(self) -> typing.Optional[typing.List["BackendSpecEndpoints"]]:
        '''
        :schema: BackendSpec#endpoints
        '''
        result = self._values.get("endpoints")
        return typing.cast(typing.Optional[typing.List["BackendSpecEndpoints"]], result)

    @builtins.property
    def fallback(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendSpec#fallback
        '''
        result = self._values.get("fallback")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def tls(self) -> typing.Optional["BackendSpecTls"]:
        '''
        :schema: BackendSpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["BackendSpecTls"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecEndpoints",
    jsii_struct_bases=[],
    name_mapping={
        "fqdn": "fqdn",
        "hostname": "hostname",
        "ip": "ip",
        "unix": "unix",
        "zone": "zone",
    },
)
class BackendSpecEndpoints:
    def __init__(
        self,
        *,
        fqdn: typing.Optional[typing.Union["BackendSpecEndpointsFqdn", typing.Dict[builtins.str, typing.Any]]] = None,
        hostname: typing.Optional[builtins.str] = None,
        ip: typing.Optional[typing.Union["BackendSpecEndpointsIp", typing.Dict[builtins.str, typing.Any]]] = None,
        unix: typing.Optional[typing.Union["BackendSpecEndpointsUnix", typing.Dict[builtins.str, typing.Any]]] = None,
        zone: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param fqdn: 
        :param hostname: 
        :param ip: 
        :param unix: 
        :param zone: 

        :schema: BackendSpecEndpoints
        '''
        if isinstance(fqdn, dict):
            fqdn = BackendSpecEndpointsFqdn(**fqdn)
        if isinstance(ip, dict):
            ip = BackendSpecEndpointsIp(**ip)
        if isinstance(unix, dict):
            unix = BackendSpecEndpointsUnix(**unix)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b9312193abb37a2d25c805a739aa935afb7d869e4118cff5c11958c49daee0d9)
            check_type(argname="argument fqdn", value=fqdn, expected_type=type_hints["fqdn"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument ip", value=ip, expected_type=type_hints["ip"])
            check_type(argname="argument unix", value=unix, expected_type=type_hints["unix"])
            check_type(argname="argument zone", value=zone, expected_type=type_hints["zone"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fqdn is not None:
            self._values["fqdn"] = fqdn
        if hostname is not None:
            self._values["hostname"] = hostname
        if ip is not None:
            self._values["ip"] = ip
        if unix is not None:
            self._values["unix"] = unix
        if zone is not None:
            self._values["zone"] = zone

    @builtins.property
    def fqdn(self) -> typing.Optional["BackendSpecEndpointsFqdn"]:
        '''
        :schema: BackendSpecEndpoints#fqdn
        '''
        result = self._values.get("fqdn")
        return typing.cast(typing.Optional["BackendSpecEndpointsFqdn"], result)

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecEndpoints#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip(self) -> typing.Optional["BackendSpecEndpointsIp"]:
        '''
        :schema: BackendSpecEndpoints#ip
        '''
        result = self._values.get("ip")
        return typing.cast(typing.Optional["BackendSpecEndpointsIp"], result)

    @builtins.property
    def unix(self) -> typing.Optional["BackendSpecEndpointsUnix"]:
        '''
        :schema: BackendSpecEndpoints#unix
        '''
        result = self._values.get("unix")
        return typing.cast(typing.Optional["BackendSpecEndpointsUnix"], result)

    @builtins.property
    def zone(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecEndpoints#zone
        '''
        result = self._values.get("zone")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpoints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecEndpointsFqdn",
    jsii_struct_bases=[],
    name_mapping={"hostname": "hostname", "port": "port"},
)
class BackendSpecEndpointsFqdn:
    def __init__(self, *, hostname: builtins.str, port: jsii.Number) -> None:
        '''
        :param hostname: 
        :param port: 

        :schema: BackendSpecEndpointsFqdn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a16cb3ee8a48f218d2990c9af66ec775221b81961e59a52b42eb946a5911f459)
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "hostname": hostname,
            "port": port,
        }

    @builtins.property
    def hostname(self) -> builtins.str:
        '''
        :schema: BackendSpecEndpointsFqdn#hostname
        '''
        result = self._values.get("hostname")
        assert result is not None, "Required property 'hostname' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: BackendSpecEndpointsFqdn#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpointsFqdn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecEndpointsIp",
    jsii_struct_bases=[],
    name_mapping={"address": "address", "port": "port"},
)
class BackendSpecEndpointsIp:
    def __init__(self, *, address: builtins.str, port: jsii.Number) -> None:
        '''
        :param address: 
        :param port: 

        :schema: BackendSpecEndpointsIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d5e58c27c0e3f927cfcac737e15fe67e770eb9675297d455d75a36c9c563ef3f)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "address": address,
            "port": port,
        }

    @builtins.property
    def address(self) -> builtins.str:
        '''
        :schema: BackendSpecEndpointsIp#address
        '''
        result = self._values.get("address")
        assert result is not None, "Required property 'address' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: BackendSpecEndpointsIp#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpointsIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecEndpointsUnix",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class BackendSpecEndpointsUnix:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: BackendSpecEndpointsUnix
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3aa1adabc0e8b891526a2ac2718a15e3fe24bb50b038c2a49aaff6a7909fb02c)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: BackendSpecEndpointsUnix#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpointsUnix(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecTls",
    jsii_struct_bases=[],
    name_mapping={
        "alpn_protocols": "alpnProtocols",
        "ca_certificate_refs": "caCertificateRefs",
        "ciphers": "ciphers",
        "client_certificate_ref": "clientCertificateRef",
        "ecdh_curves": "ecdhCurves",
        "fingerprints": "fingerprints",
        "insecure_skip_verify": "insecureSkipVerify",
        "max_version": "maxVersion",
        "min_version": "minVersion",
        "signature_algorithms": "signatureAlgorithms",
        "sni": "sni",
        "well_known_ca_certificates": "wellKnownCaCertificates",
    },
)
class BackendSpecTls:
    def __init__(
        self,
        *,
        alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
        ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union["BackendSpecTlsCaCertificateRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_certificate_ref: typing.Optional[typing.Union["BackendSpecTlsClientCertificateRef", typing.Dict[builtins.str, typing.Any]]] = None,
        ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
        fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
        insecure_skip_verify: typing.Optional[builtins.bool] = None,
        max_version: typing.Optional[builtins.str] = None,
        min_version: typing.Optional[builtins.str] = None,
        signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
        sni: typing.Optional[builtins.str] = None,
        well_known_ca_certificates: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param alpn_protocols: 
        :param ca_certificate_refs: 
        :param ciphers: 
        :param client_certificate_ref: 
        :param ecdh_curves: 
        :param fingerprints: 
        :param insecure_skip_verify: 
        :param max_version: 
        :param min_version: 
        :param signature_algorithms: 
        :param sni: 
        :param well_known_ca_certificates: 

        :schema: BackendSpecTls
        '''
        if isinstance(client_certificate_ref, dict):
            client_certificate_ref = BackendSpecTlsClientCertificateRef(**client_certificate_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f7fce16eabad5b6726f6b33e98489e72fead0c91f96091259e3e1bfa37dd58af)
            check_type(argname="argument alpn_protocols", value=alpn_protocols, expected_type=type_hints["alpn_protocols"])
            check_type(argname="argument ca_certificate_refs", value=ca_certificate_refs, expected_type=type_hints["ca_certificate_refs"])
            check_type(argname="argument ciphers", value=ciphers, expected_type=type_hints["ciphers"])
            check_type(argname="argument client_certificate_ref", value=client_certificate_ref, expected_type=type_hints["client_certificate_ref"])
            check_type(argname="argument ecdh_curves", value=ecdh_curves, expected_type=type_hints["ecdh_curves"])
            check_type(argname="argument fingerprints", value=fingerprints, expected_type=type_hints["fingerprints"])
            check_type(argname="argument insecure_skip_verify", value=insecure_skip_verify, expected_type=type_hints["insecure_skip_verify"])
            check_type(argname="argument max_version", value=max_version, expected_type=type_hints["max_version"])
            check_type(argname="argument min_version", value=min_version, expected_type=type_hints["min_version"])
            check_type(argname="argument signature_algorithms", value=signature_algorithms, expected_type=type_hints["signature_algorithms"])
            check_type(argname="argument sni", value=sni, expected_type=type_hints["sni"])
            check_type(argname="argument well_known_ca_certificates", value=well_known_ca_certificates, expected_type=type_hints["well_known_ca_certificates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values["alpn_protocols"] = alpn_protocols
        if ca_certificate_refs is not None:
            self._values["ca_certificate_refs"] = ca_certificate_refs
        if ciphers is not None:
            self._values["ciphers"] = ciphers
        if client_certificate_ref is not None:
            self._values["client_certificate_ref"] = client_certificate_ref
        if ecdh_curves is not None:
            self._values["ecdh_curves"] = ecdh_curves
        if fingerprints is not None:
            self._values["fingerprints"] = fingerprints
        if insecure_skip_verify is not None:
            self._values["insecure_skip_verify"] = insecure_skip_verify
        if max_version is not None:
            self._values["max_version"] = max_version
        if min_version is not None:
            self._values["min_version"] = min_version
        if signature_algorithms is not None:
            self._values["signature_algorithms"] = signature_algorithms
        if sni is not None:
            self._values["sni"] = sni
        if well_known_ca_certificates is not None:
            self._values["well_known_ca_certificates"] = well_known_ca_certificates

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#alpnProtocols
        '''
        result = self._values.get("alpn_protocols")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ca_certificate_refs(
        self,
    ) -> typing.Optional[typing.List["BackendSpecTlsCaCertificateRefs"]]:
        '''
        :schema: BackendSpecTls#caCertificateRefs
        '''
        result = self._values.get("ca_certificate_refs")
        return typing.cast(typing.Optional[typing.List["BackendSpecTlsCaCertificateRefs"]], result)

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#ciphers
        '''
        result = self._values.get("ciphers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_certificate_ref(
        self,
    ) -> typing.Optional["BackendSpecTlsClientCertificateRef"]:
        '''
        :schema: BackendSpecTls#clientCertificateRef
        '''
        result = self._values.get("client_certificate_ref")
        return typing.cast(typing.Optional["BackendSpecTlsClientCertificateRef"], result)

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#ecdhCurves
        '''
        result = self._values.get("ecdh_curves")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def fingerprints(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#fingerprints
        '''
        result = self._values.get("fingerprints")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def insecure_skip_verify(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendSpecTls#insecureSkipVerify
        '''
        result = self._values.get("insecure_skip_verify")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTls#maxVersion
        '''
        result = self._values.get("max_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTls#minVersion
        '''
        result = self._values.get("min_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#signatureAlgorithms
        '''
        result = self._values.get("signature_algorithms")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def sni(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTls#sni
        '''
        result = self._values.get("sni")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def well_known_ca_certificates(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTls#wellKnownCACertificates
        '''
        result = self._values.get("well_known_ca_certificates")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecTlsCaCertificateRefs",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class BackendSpecTlsCaCertificateRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: BackendSpecTlsCaCertificateRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d46eb87abd9faef09a5a246bf338bba65d6ced75e1d69ec02d9cb79409fc7524)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: BackendSpecTlsCaCertificateRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendSpecTlsCaCertificateRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendSpecTlsCaCertificateRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecTlsCaCertificateRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendSpecTlsClientCertificateRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class BackendSpecTlsClientCertificateRef:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: BackendSpecTlsClientCertificateRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1fd9608414cfeeed2a5a653825c4d67cd2201b3cb44b24a39eec43788a5fa049)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendSpecTlsClientCertificateRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTlsClientCertificateRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTlsClientCertificateRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTlsClientCertificateRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecTlsClientCertificateRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicy",
):
    '''
    :schema: BackendTrafficPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "BackendTrafficPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ccb77dad5c287a7c348509b4160b688d7812b1261919a21b95f38ab447eb0ca5)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "BackendTrafficPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "BackendTrafficPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class BackendTrafficPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: BackendTrafficPolicy
        '''
        if isinstance(spec, dict):
            spec = BackendTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18a72f64ac34e9d41d848081874f31550c1294198ce53ed3034d3ddb323584eb)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "BackendTrafficPolicySpec":
        '''
        :schema: BackendTrafficPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("BackendTrafficPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: BackendTrafficPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "admission_control": "admissionControl",
        "bandwidth_limit": "bandwidthLimit",
        "circuit_breaker": "circuitBreaker",
        "compression": "compression",
        "compressor": "compressor",
        "connection": "connection",
        "dns": "dns",
        "fault_injection": "faultInjection",
        "health_check": "healthCheck",
        "http2": "http2",
        "http_upgrade": "httpUpgrade",
        "load_balancer": "loadBalancer",
        "merge_type": "mergeType",
        "proxy_protocol": "proxyProtocol",
        "rate_limit": "rateLimit",
        "request_buffer": "requestBuffer",
        "response_override": "responseOverride",
        "retry": "retry",
        "routing_type": "routingType",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "tcp_keepalive": "tcpKeepalive",
        "telemetry": "telemetry",
        "timeout": "timeout",
        "use_client_protocol": "useClientProtocol",
    },
)
class BackendTrafficPolicySpec:
    def __init__(
        self,
        *,
        admission_control: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControl", typing.Dict[builtins.str, typing.Any]]] = None,
        bandwidth_limit: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        circuit_breaker: typing.Optional[typing.Union["BackendTrafficPolicySpecCircuitBreaker", typing.Dict[builtins.str, typing.Any]]] = None,
        compression: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecCompression", typing.Dict[builtins.str, typing.Any]]]] = None,
        compressor: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecCompressor", typing.Dict[builtins.str, typing.Any]]]] = None,
        connection: typing.Optional[typing.Union["BackendTrafficPolicySpecConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        dns: typing.Optional[typing.Union["BackendTrafficPolicySpecDns", typing.Dict[builtins.str, typing.Any]]] = None,
        fault_injection: typing.Any = None,
        health_check: typing.Any = None,
        http2: typing.Optional[typing.Union["BackendTrafficPolicySpecHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        http_upgrade: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecHttpUpgrade", typing.Dict[builtins.str, typing.Any]]]] = None,
        load_balancer: typing.Any = None,
        merge_type: typing.Optional[builtins.str] = None,
        proxy_protocol: typing.Optional[typing.Union["BackendTrafficPolicySpecProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        rate_limit: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        request_buffer: typing.Optional[typing.Union["BackendTrafficPolicySpecRequestBuffer", typing.Dict[builtins.str, typing.Any]]] = None,
        response_override: typing.Optional[typing.Sequence[typing.Any]] = None,
        retry: typing.Optional[typing.Union["BackendTrafficPolicySpecRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        routing_type: typing.Optional[builtins.str] = None,
        target_ref: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["BackendTrafficPolicySpecTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        telemetry: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetry", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
        use_client_protocol: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param admission_control: 
        :param bandwidth_limit: 
        :param circuit_breaker: 
        :param compression: 
        :param compressor: 
        :param connection: 
        :param dns: 
        :param fault_injection: 
        :param health_check: 
        :param http2: 
        :param http_upgrade: 
        :param load_balancer: 
        :param merge_type: 
        :param proxy_protocol: 
        :param rate_limit: 
        :param request_buffer: 
        :param response_override: 
        :param retry: 
        :param routing_type: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param tcp_keepalive: 
        :param telemetry: 
        :param timeout: 
        :param use_client_protocol: 

        :schema: BackendTrafficPolicySpec
        '''
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
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a58e394c0cc3770f6966fb02db750da3ab52d3fc2019749f17e58603324dcd4b)
            check_type(argname="argument admission_control", value=admission_control, expected_type=type_hints["admission_control"])
            check_type(argname="argument bandwidth_limit", value=bandwidth_limit, expected_type=type_hints["bandwidth_limit"])
            check_type(argname="argument circuit_breaker", value=circuit_breaker, expected_type=type_hints["circuit_breaker"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument compressor", value=compressor, expected_type=type_hints["compressor"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument dns", value=dns, expected_type=type_hints["dns"])
            check_type(argname="argument fault_injection", value=fault_injection, expected_type=type_hints["fault_injection"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument http_upgrade", value=http_upgrade, expected_type=type_hints["http_upgrade"])
            check_type(argname="argument load_balancer", value=load_balancer, expected_type=type_hints["load_balancer"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument rate_limit", value=rate_limit, expected_type=type_hints["rate_limit"])
            check_type(argname="argument request_buffer", value=request_buffer, expected_type=type_hints["request_buffer"])
            check_type(argname="argument response_override", value=response_override, expected_type=type_hints["response_override"])
            check_type(argname="argument retry", value=retry, expected_type=type_hints["retry"])
            check_type(argname="argument routing_type", value=routing_type, expected_type=type_hints["routing_type"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument telemetry", value=telemetry, expected_type=type_hints["telemetry"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument use_client_protocol", value=use_client_protocol, expected_type=type_hints["use_client_protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if admission_control is not None:
            self._values["admission_control"] = admission_control
        if bandwidth_limit is not None:
            self._values["bandwidth_limit"] = bandwidth_limit
        if circuit_breaker is not None:
            self._values["circuit_breaker"] = circuit_breaker
        if compression is not None:
            self._values["compression"] = compression
        if compressor is not None:
            self._values["compressor"] = compressor
        if connection is not None:
            self._values["connection"] = connection
        if dns is not None:
            self._values["dns"] = dns
        if fault_injection is not None:
            self._values["fault_injection"] = fault_injection
        if health_check is not None:
            self._values["health_check"] = health_check
        if http2 is not None:
            self._values["http2"] = http2
        if http_upgrade is not None:
            self._values["http_upgrade"] = http_upgrade
        if load_balancer is not None:
            self._values["load_balancer"] = load_balancer
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if rate_limit is not None:
            self._values["rate_limit"] = rate_limit
        if request_buffer is not None:
            self._values["request_buffer"] = request_buffer
        if response_override is not None:
            self._values["response_override"] = response_override
        if retry is not None:
            self._values["retry"] = retry
        if routing_type is not None:
            self._values["routing_type"] = routing_type
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if telemetry is not None:
            self._values["telemetry"] = telemetry
        if timeout is not None:
            self._values["timeout"] = timeout
        if use_client_protocol is not None:
            self._values["use_client_protocol"] = use_client_protocol

    @builtins.property
    def admission_control(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControl"]:
        '''
        :schema: BackendTrafficPolicySpec#admissionControl
        '''
        result = self._values.get("admission_control")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControl"], result)

    @builtins.property
    def bandwidth_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimit"]:
        '''
        :schema: BackendTrafficPolicySpec#bandwidthLimit
        '''
        result = self._values.get("bandwidth_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimit"], result)

    @builtins.property
    def circuit_breaker(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCircuitBreaker"]:
        '''
        :schema: BackendTrafficPolicySpec#circuitBreaker
        '''
        result = self._values.get("circuit_breaker")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCircuitBreaker"], result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecCompression"]]:
        '''
        :schema: BackendTrafficPolicySpec#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecCompression"]], result)

    @builtins.property
    def compressor(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecCompressor"]]:
        '''
        :schema: BackendTrafficPolicySpec#compressor
        '''
        result = self._values.get("compressor")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecCompressor"]], result)

    @builtins.property
    def connection(self) -> typing.Optional["BackendTrafficPolicySpecConnection"]:
        '''
        :schema: BackendTrafficPolicySpec#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnection"], result)

    @builtins.property
    def dns(self) -> typing.Optional["BackendTrafficPolicySpecDns"]:
        '''
        :schema: BackendTrafficPolicySpec#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecDns"], result)

    @builtins.property
    def fault_injection(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#faultInjection
        '''
        result = self._values.get("fault_injection")
        return typing.cast(typing.Any, result)

    @builtins.property
    def health_check(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Any, result)

    @builtins.property
    def http2(self) -> typing.Optional["BackendTrafficPolicySpecHttp2"]:
        '''
        :schema: BackendTrafficPolicySpec#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2"], result)

    @builtins.property
    def http_upgrade(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecHttpUpgrade"]]:
        '''
        :schema: BackendTrafficPolicySpec#httpUpgrade
        '''
        result = self._values.get("http_upgrade")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecHttpUpgrade"]], result)

    @builtins.property
    def load_balancer(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#loadBalancer
        '''
        result = self._values.get("load_balancer")
        return typing.cast(typing.Any, result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_protocol(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecProxyProtocol"]:
        '''
        :schema: BackendTrafficPolicySpec#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecProxyProtocol"], result)

    @builtins.property
    def rate_limit(self) -> typing.Optional["BackendTrafficPolicySpecRateLimit"]:
        '''
        :schema: BackendTrafficPolicySpec#rateLimit
        '''
        result = self._values.get("rate_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimit"], result)

    @builtins.property
    def request_buffer(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRequestBuffer"]:
        '''
        :schema: BackendTrafficPolicySpec#requestBuffer
        '''
        result = self._values.get("request_buffer")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRequestBuffer"], result)

    @builtins.property
    def response_override(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: BackendTrafficPolicySpec#responseOverride
        '''
        result = self._values.get("response_override")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def retry(self) -> typing.Optional["BackendTrafficPolicySpecRetry"]:
        '''
        :schema: BackendTrafficPolicySpec#retry
        '''
        result = self._values.get("retry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetry"], result)

    @builtins.property
    def routing_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpec#routingType
        '''
        result = self._values.get("routing_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["BackendTrafficPolicySpecTargetRef"]:
        '''
        :schema: BackendTrafficPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetRefs"]]:
        '''
        :schema: BackendTrafficPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectors"]], result)

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional["BackendTrafficPolicySpecTcpKeepalive"]:
        '''
        :schema: BackendTrafficPolicySpec#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTcpKeepalive"], result)

    @builtins.property
    def telemetry(self) -> typing.Optional["BackendTrafficPolicySpecTelemetry"]:
        '''
        :schema: BackendTrafficPolicySpec#telemetry
        '''
        result = self._values.get("telemetry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetry"], result)

    @builtins.property
    def timeout(self) -> typing.Optional["BackendTrafficPolicySpecTimeout"]:
        '''
        :schema: BackendTrafficPolicySpec#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeout"], result)

    @builtins.property
    def use_client_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpec#useClientProtocol
        '''
        result = self._values.get("use_client_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControl",
    jsii_struct_bases=[],
    name_mapping={
        "max_rejection_percent": "maxRejectionPercent",
        "min_request_rate": "minRequestRate",
        "min_success_rate": "minSuccessRate",
        "rejection_aggression": "rejectionAggression",
        "sampling_window": "samplingWindow",
        "success_criteria": "successCriteria",
    },
)
class BackendTrafficPolicySpecAdmissionControl:
    def __init__(
        self,
        *,
        max_rejection_percent: typing.Optional[jsii.Number] = None,
        min_request_rate: typing.Optional[jsii.Number] = None,
        min_success_rate: typing.Optional[jsii.Number] = None,
        rejection_aggression: typing.Optional[jsii.Number] = None,
        sampling_window: typing.Optional[builtins.str] = None,
        success_criteria: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteria", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_rejection_percent: 
        :param min_request_rate: 
        :param min_success_rate: 
        :param rejection_aggression: 
        :param sampling_window: 
        :param success_criteria: 

        :schema: BackendTrafficPolicySpecAdmissionControl
        '''
        if isinstance(success_criteria, dict):
            success_criteria = BackendTrafficPolicySpecAdmissionControlSuccessCriteria(**success_criteria)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__95c3bb7479cbdd60beec3a122c3e41be10a634437a7e4803a85b38f9f3d4a24b)
            check_type(argname="argument max_rejection_percent", value=max_rejection_percent, expected_type=type_hints["max_rejection_percent"])
            check_type(argname="argument min_request_rate", value=min_request_rate, expected_type=type_hints["min_request_rate"])
            check_type(argname="argument min_success_rate", value=min_success_rate, expected_type=type_hints["min_success_rate"])
            check_type(argname="argument rejection_aggression", value=rejection_aggression, expected_type=type_hints["rejection_aggression"])
            check_type(argname="argument sampling_window", value=sampling_window, expected_type=type_hints["sampling_window"])
            check_type(argname="argument success_criteria", value=success_criteria, expected_type=type_hints["success_criteria"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_rejection_percent is not None:
            self._values["max_rejection_percent"] = max_rejection_percent
        if min_request_rate is not None:
            self._values["min_request_rate"] = min_request_rate
        if min_success_rate is not None:
            self._values["min_success_rate"] = min_success_rate
        if rejection_aggression is not None:
            self._values["rejection_aggression"] = rejection_aggression
        if sampling_window is not None:
            self._values["sampling_window"] = sampling_window
        if success_criteria is not None:
            self._values["success_criteria"] = success_criteria

    @builtins.property
    def max_rejection_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#maxRejectionPercent
        '''
        result = self._values.get("max_rejection_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_request_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#minRequestRate
        '''
        result = self._values.get("min_request_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_success_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#minSuccessRate
        '''
        result = self._values.get("min_success_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def rejection_aggression(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#rejectionAggression
        '''
        result = self._values.get("rejection_aggression")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sampling_window(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#samplingWindow
        '''
        result = self._values.get("sampling_window")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def success_criteria(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteria"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#successCriteria
        '''
        result = self._values.get("success_criteria")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteria"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteria",
    jsii_struct_bases=[],
    name_mapping={"grpc": "grpc", "http": "http"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteria:
    def __init__(
        self,
        *,
        grpc: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param grpc: 
        :param http: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria
        '''
        if isinstance(grpc, dict):
            grpc = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(**grpc)
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(**http)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f449a43c971df690907a916abd7d08ce724620dcaaa0809d36d52754298cc84f)
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc is not None:
            self._values["grpc"] = grpc
        if http is not None:
            self._values["http"] = http

    @builtins.property
    def grpc(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc"], result)

    @builtins.property
    def http(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteria(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc",
    jsii_struct_bases=[],
    name_mapping={"status_codes": "statusCodes"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc:
    def __init__(
        self,
        *,
        status_codes: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param status_codes: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f48269a0fd7e8e3b8fdbf9f79873c266eb82ca543c0ebe3c5b6def5ee47c5614)
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def status_codes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp",
    jsii_struct_bases=[],
    name_mapping={"status_codes": "statusCodes"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp:
    def __init__(
        self,
        *,
        status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    ) -> None:
        '''
        :param status_codes: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60996ef0425d8ee1a81d12d6b954c41db3d1e5feebf4b37fbce7b4ab0b258eb7)
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimit",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecBandwidthLimit:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecBandwidthLimit
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecBandwidthLimitRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecBandwidthLimitResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d58ffe0eb95f514d32264e1177644634af52a4ae816dd85b1a2a1d3cd65ca4a7)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitRequest"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimit#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponse"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimit#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequest",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit"},
)
class BackendTrafficPolicySpecBandwidthLimitRequest:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecBandwidthLimitRequestLimit", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param limit: 

        :schema: BackendTrafficPolicySpecBandwidthLimitRequest
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitRequestLimit(**limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7614fc341023f313a4da111a323343d768cd71fdee5f785aabfd1daaaf557f1)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequest#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimit", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimit",
    jsii_struct_bases=[],
    name_mapping={"unit": "unit", "value": "value"},
)
class BackendTrafficPolicySpecBandwidthLimitRequestLimit:
    def __init__(self, *, unit: builtins.str, value: typing.Any) -> None:
        '''
        :param unit: 
        :param value: 

        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60b58883b21985544df285028e859b4aa1d95874459d310d44e045f0d2b2624d)
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "unit": unit,
            "value": value,
        }

    @builtins.property
    def unit(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitRequestLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponse",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "response_trailers": "responseTrailers"},
)
class BackendTrafficPolicySpecBandwidthLimitResponse:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecBandwidthLimitResponseLimit", typing.Dict[builtins.str, typing.Any]],
        response_trailers: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param limit: 
        :param response_trailers: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponse
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitResponseLimit(**limit)
        if isinstance(response_trailers, dict):
            response_trailers = BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(**response_trailers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e606ae075fbdca053d7f6d783af08c97792ca2f9af152c6c25ec94d291afd11)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument response_trailers", value=response_trailers, expected_type=type_hints["response_trailers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if response_trailers is not None:
            self._values["response_trailers"] = response_trailers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponse#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimit", result)

    @builtins.property
    def response_trailers(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponse#responseTrailers
        '''
        result = self._values.get("response_trailers")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimit",
    jsii_struct_bases=[],
    name_mapping={"unit": "unit", "value": "value"},
)
class BackendTrafficPolicySpecBandwidthLimitResponseLimit:
    def __init__(self, *, unit: builtins.str, value: typing.Any) -> None:
        '''
        :param unit: 
        :param value: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c1a9834fe73f454c83b6eb77ea703d463da67f363e4ce722cdf53f7a30ecfb21)
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "unit": unit,
            "value": value,
        }

    @builtins.property
    def unit(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponseLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers",
    jsii_struct_bases=[],
    name_mapping={"prefix": "prefix"},
)
class BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers:
    def __init__(self, *, prefix: typing.Optional[builtins.str] = None) -> None:
        '''
        :param prefix: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d6e30867344fb7079c0108ba65d3b59d8548d39866b71ca9f16368ad84952aa)
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values["prefix"] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreaker",
    jsii_struct_bases=[],
    name_mapping={
        "max_connections": "maxConnections",
        "max_parallel_requests": "maxParallelRequests",
        "max_parallel_retries": "maxParallelRetries",
        "max_pending_requests": "maxPendingRequests",
        "max_requests_per_connection": "maxRequestsPerConnection",
        "per_endpoint": "perEndpoint",
        "retry_budget": "retryBudget",
    },
)
class BackendTrafficPolicySpecCircuitBreaker:
    def __init__(
        self,
        *,
        max_connections: typing.Optional[jsii.Number] = None,
        max_parallel_requests: typing.Optional[jsii.Number] = None,
        max_parallel_retries: typing.Optional[jsii.Number] = None,
        max_pending_requests: typing.Optional[jsii.Number] = None,
        max_requests_per_connection: typing.Optional[jsii.Number] = None,
        per_endpoint: typing.Optional[typing.Union["BackendTrafficPolicySpecCircuitBreakerPerEndpoint", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_budget: typing.Optional[typing.Union["BackendTrafficPolicySpecCircuitBreakerRetryBudget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_connections: 
        :param max_parallel_requests: 
        :param max_parallel_retries: 
        :param max_pending_requests: 
        :param max_requests_per_connection: 
        :param per_endpoint: 
        :param retry_budget: 

        :schema: BackendTrafficPolicySpecCircuitBreaker
        '''
        if isinstance(per_endpoint, dict):
            per_endpoint = BackendTrafficPolicySpecCircuitBreakerPerEndpoint(**per_endpoint)
        if isinstance(retry_budget, dict):
            retry_budget = BackendTrafficPolicySpecCircuitBreakerRetryBudget(**retry_budget)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7fadf575804605730a3671997df24660cbf9dc630b1d3a769830e3f8efb165e2)
            check_type(argname="argument max_connections", value=max_connections, expected_type=type_hints["max_connections"])
            check_type(argname="argument max_parallel_requests", value=max_parallel_requests, expected_type=type_hints["max_parallel_requests"])
            check_type(argname="argument max_parallel_retries", value=max_parallel_retries, expected_type=type_hints["max_parallel_retries"])
            check_type(argname="argument max_pending_requests", value=max_pending_requests, expected_type=type_hints["max_pending_requests"])
            check_type(argname="argument max_requests_per_connection", value=max_requests_per_connection, expected_type=type_hints["max_requests_per_connection"])
            check_type(argname="argument per_endpoint", value=per_endpoint, expected_type=type_hints["per_endpoint"])
            check_type(argname="argument retry_budget", value=retry_budget, expected_type=type_hints["retry_budget"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values["max_connections"] = max_connections
        if max_parallel_requests is not None:
            self._values["max_parallel_requests"] = max_parallel_requests
        if max_parallel_retries is not None:
            self._values["max_parallel_retries"] = max_parallel_retries
        if max_pending_requests is not None:
            self._values["max_pending_requests"] = max_pending_requests
        if max_requests_per_connection is not None:
            self._values["max_requests_per_connection"] = max_requests_per_connection
        if per_endpoint is not None:
            self._values["per_endpoint"] = per_endpoint
        if retry_budget is not None:
            self._values["retry_budget"] = retry_budget

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxConnections
        '''
        result = self._values.get("max_connections")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_parallel_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxParallelRequests
        '''
        result = self._values.get("max_parallel_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_parallel_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxParallelRetries
        '''
        result = self._values.get("max_parallel_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_pending_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxPendingRequests
        '''
        result = self._values.get("max_pending_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxRequestsPerConnection
        '''
        result = self._values.get("max_requests_per_connection")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_endpoint(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCircuitBreakerPerEndpoint"]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#perEndpoint
        '''
        result = self._values.get("per_endpoint")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCircuitBreakerPerEndpoint"], result)

    @builtins.property
    def retry_budget(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCircuitBreakerRetryBudget"]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#retryBudget
        '''
        result = self._values.get("retry_budget")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCircuitBreakerRetryBudget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreaker(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerPerEndpoint",
    jsii_struct_bases=[],
    name_mapping={"max_connections": "maxConnections"},
)
class BackendTrafficPolicySpecCircuitBreakerPerEndpoint:
    def __init__(self, *, max_connections: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param max_connections: 

        :schema: BackendTrafficPolicySpecCircuitBreakerPerEndpoint
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__655232500a2d5a73c34a73f73d97edd8490b4100656018c436af4e40801cb843)
            check_type(argname="argument max_connections", value=max_connections, expected_type=type_hints["max_connections"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values["max_connections"] = max_connections

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerPerEndpoint#maxConnections
        '''
        result = self._values.get("max_connections")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreakerPerEndpoint(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerRetryBudget",
    jsii_struct_bases=[],
    name_mapping={
        "percent": "percent",
        "min_retry_concurrency": "minRetryConcurrency",
    },
)
class BackendTrafficPolicySpecCircuitBreakerRetryBudget:
    def __init__(
        self,
        *,
        percent: typing.Union["BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent", typing.Dict[builtins.str, typing.Any]],
        min_retry_concurrency: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param percent: 
        :param min_retry_concurrency: 

        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudget
        '''
        if isinstance(percent, dict):
            percent = BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent(**percent)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3402d66dcb291f16cce3595be73a082286997f139d3c359a4df95cf1d343d1e7)
            check_type(argname="argument percent", value=percent, expected_type=type_hints["percent"])
            check_type(argname="argument min_retry_concurrency", value=min_retry_concurrency, expected_type=type_hints["min_retry_concurrency"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "percent": percent,
        }
        if min_retry_concurrency is not None:
            self._values["min_retry_concurrency"] = min_retry_concurrency

    @builtins.property
    def percent(self) -> "BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent":
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudget#percent
        '''
        result = self._values.get("percent")
        assert result is not None, "Required property 'percent' is missing"
        return typing.cast("BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent", result)

    @builtins.property
    def min_retry_concurrency(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudget#minRetryConcurrency
        '''
        result = self._values.get("min_retry_concurrency")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreakerRetryBudget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18d185c37fd8bf7f2cd7108514a321847a3bf25156bff94be7bd7528bfb65586)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompression",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class BackendTrafficPolicySpecCompression:
    def __init__(
        self,
        *,
        type: builtins.str,
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Any = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: BackendTrafficPolicySpecCompression
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4f7e753f1194509832fda8aab51a2e458f746f3640ae25cb9d6052b8790987fc)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecCompression#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Any, result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCompression(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompressor",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class BackendTrafficPolicySpecCompressor:
    def __init__(
        self,
        *,
        type: builtins.str,
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Any = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: BackendTrafficPolicySpecCompressor
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b0ff30347bc1dcf3d5cb4d0813f97acc1c56b0e032e82d2ffd19ef8d671b1fbd)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecCompressor#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Any, result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCompressor(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "preconnect": "preconnect",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class BackendTrafficPolicySpecConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Any = None,
        preconnect: typing.Optional[typing.Union["BackendTrafficPolicySpecConnectionPreconnect", typing.Dict[builtins.str, typing.Any]]] = None,
        socket_buffer_limit: typing.Any = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param preconnect: 
        :param socket_buffer_limit: 

        :schema: BackendTrafficPolicySpecConnection
        '''
        if isinstance(preconnect, dict):
            preconnect = BackendTrafficPolicySpecConnectionPreconnect(**preconnect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7055c05e62590f14922a6eb441ad06a7bdcd7f160c10e3c9fe018ee01641281d)
            check_type(argname="argument buffer_limit", value=buffer_limit, expected_type=type_hints["buffer_limit"])
            check_type(argname="argument preconnect", value=preconnect, expected_type=type_hints["preconnect"])
            check_type(argname="argument socket_buffer_limit", value=socket_buffer_limit, expected_type=type_hints["socket_buffer_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values["buffer_limit"] = buffer_limit
        if preconnect is not None:
            self._values["preconnect"] = preconnect
        if socket_buffer_limit is not None:
            self._values["socket_buffer_limit"] = socket_buffer_limit

    @builtins.property
    def buffer_limit(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Any, result)

    @builtins.property
    def preconnect(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionPreconnect"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#preconnect
        '''
        result = self._values.get("preconnect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionPreconnect"], result)

    @builtins.property
    def socket_buffer_limit(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecConnectionPreconnect",
    jsii_struct_bases=[],
    name_mapping={
        "per_endpoint_percent": "perEndpointPercent",
        "predictive_percent": "predictivePercent",
    },
)
class BackendTrafficPolicySpecConnectionPreconnect:
    def __init__(
        self,
        *,
        per_endpoint_percent: typing.Optional[jsii.Number] = None,
        predictive_percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param per_endpoint_percent: 
        :param predictive_percent: 

        :schema: BackendTrafficPolicySpecConnectionPreconnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1bf72754eb4217833b18b44ec1875be9883020db1a90ac544ef3a44bab6bafc)
            check_type(argname="argument per_endpoint_percent", value=per_endpoint_percent, expected_type=type_hints["per_endpoint_percent"])
            check_type(argname="argument predictive_percent", value=predictive_percent, expected_type=type_hints["predictive_percent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if per_endpoint_percent is not None:
            self._values["per_endpoint_percent"] = per_endpoint_percent
        if predictive_percent is not None:
            self._values["predictive_percent"] = predictive_percent

    @builtins.property
    def per_endpoint_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecConnectionPreconnect#perEndpointPercent
        '''
        result = self._values.get("per_endpoint_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def predictive_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecConnectionPreconnect#predictivePercent
        '''
        result = self._values.get("predictive_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecConnectionPreconnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecDns",
    jsii_struct_bases=[],
    name_mapping={
        "dns_refresh_rate": "dnsRefreshRate",
        "lookup_family": "lookupFamily",
        "respect_dns_ttl": "respectDnsTtl",
    },
)
class BackendTrafficPolicySpecDns:
    def __init__(
        self,
        *,
        dns_refresh_rate: typing.Optional[builtins.str] = None,
        lookup_family: typing.Optional[builtins.str] = None,
        respect_dns_ttl: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param dns_refresh_rate: 
        :param lookup_family: 
        :param respect_dns_ttl: 

        :schema: BackendTrafficPolicySpecDns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0e3901bf089717134864e568c2821992fbb722bb0f586ee4ae5eda4ba2da55e)
            check_type(argname="argument dns_refresh_rate", value=dns_refresh_rate, expected_type=type_hints["dns_refresh_rate"])
            check_type(argname="argument lookup_family", value=lookup_family, expected_type=type_hints["lookup_family"])
            check_type(argname="argument respect_dns_ttl", value=respect_dns_ttl, expected_type=type_hints["respect_dns_ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_refresh_rate is not None:
            self._values["dns_refresh_rate"] = dns_refresh_rate
        if lookup_family is not None:
            self._values["lookup_family"] = lookup_family
        if respect_dns_ttl is not None:
            self._values["respect_dns_ttl"] = respect_dns_ttl

    @builtins.property
    def dns_refresh_rate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecDns#dnsRefreshRate
        '''
        result = self._values.get("dns_refresh_rate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lookup_family(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecDns#lookupFamily
        '''
        result = self._values.get("lookup_family")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def respect_dns_ttl(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecDns#respectDnsTtl
        '''
        result = self._values.get("respect_dns_ttl")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecDns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class BackendTrafficPolicySpecHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["BackendTrafficPolicySpecHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Any = None,
        initial_stream_window_size: typing.Any = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: BackendTrafficPolicySpecHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = BackendTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__54aae1d2d9735ec9ab1b9545fabc672c5c06530bd22be03e4fff425309fb64d5)
            check_type(argname="argument connection_keepalive", value=connection_keepalive, expected_type=type_hints["connection_keepalive"])
            check_type(argname="argument initial_connection_window_size", value=initial_connection_window_size, expected_type=type_hints["initial_connection_window_size"])
            check_type(argname="argument initial_stream_window_size", value=initial_stream_window_size, expected_type=type_hints["initial_stream_window_size"])
            check_type(argname="argument max_concurrent_streams", value=max_concurrent_streams, expected_type=type_hints["max_concurrent_streams"])
            check_type(argname="argument on_invalid_message", value=on_invalid_message, expected_type=type_hints["on_invalid_message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values["connection_keepalive"] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values["initial_connection_window_size"] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values["initial_stream_window_size"] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values["max_concurrent_streams"] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values["on_invalid_message"] = on_invalid_message

    @builtins.property
    def connection_keepalive(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2ConnectionKeepalive"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Any, result)

    @builtins.property
    def initial_stream_window_size(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Any, result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class BackendTrafficPolicySpecHttp2ConnectionKeepalive:
    def __init__(
        self,
        *,
        idle_interval: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        interval_jitter: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_interval: 
        :param interval: 
        :param interval_jitter: 
        :param timeout: 

        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60acbd2e3b6c95a07efe6c83bb53a97aecdac6b037a4893a02116b7900c649f3)
            check_type(argname="argument idle_interval", value=idle_interval, expected_type=type_hints["idle_interval"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument interval_jitter", value=interval_jitter, expected_type=type_hints["interval_jitter"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values["idle_interval"] = idle_interval
        if interval is not None:
            self._values["interval"] = interval
        if interval_jitter is not None:
            self._values["interval_jitter"] = interval_jitter
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgrade",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "connect": "connect"},
)
class BackendTrafficPolicySpecHttpUpgrade:
    def __init__(
        self,
        *,
        type: builtins.str,
        connect: typing.Optional[typing.Union["BackendTrafficPolicySpecHttpUpgradeConnect", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param connect: 

        :schema: BackendTrafficPolicySpecHttpUpgrade
        '''
        if isinstance(connect, dict):
            connect = BackendTrafficPolicySpecHttpUpgradeConnect(**connect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__75bfb9e7ea98c42cf3e911d611585d3cb5ff3de3c88cd571fb79ab63cbd7635a)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument connect", value=connect, expected_type=type_hints["connect"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if connect is not None:
            self._values["connect"] = connect

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgrade#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def connect(self) -> typing.Optional["BackendTrafficPolicySpecHttpUpgradeConnect"]:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgrade#connect
        '''
        result = self._values.get("connect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttpUpgradeConnect"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttpUpgrade(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgradeConnect",
    jsii_struct_bases=[],
    name_mapping={"terminate": "terminate"},
)
class BackendTrafficPolicySpecHttpUpgradeConnect:
    def __init__(self, *, terminate: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param terminate: 

        :schema: BackendTrafficPolicySpecHttpUpgradeConnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b23cd7809798ad1a70eea22b3c6867f500a45ec02356dcb91a725cc0edd4097)
            check_type(argname="argument terminate", value=terminate, expected_type=type_hints["terminate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if terminate is not None:
            self._values["terminate"] = terminate

    @builtins.property
    def terminate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgradeConnect#terminate
        '''
        result = self._values.get("terminate")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttpUpgradeConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"version": "version"},
)
class BackendTrafficPolicySpecProxyProtocol:
    def __init__(self, *, version: builtins.str) -> None:
        '''
        :param version: 

        :schema: BackendTrafficPolicySpecProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b326797cfb16b2896a6ea1d663f0eae916a141819ce1e739101dcb38929baf8c)
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "version": version,
        }

    @builtins.property
    def version(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecProxyProtocol#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimit",
    jsii_struct_bases=[],
    name_mapping={"global_": "global", "local": "local", "type": "type"},
)
class BackendTrafficPolicySpecRateLimit:
    def __init__(
        self,
        *,
        global_: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobal", typing.Dict[builtins.str, typing.Any]]] = None,
        local: typing.Any = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param global_: 
        :param local: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimit
        '''
        if isinstance(global_, dict):
            global_ = BackendTrafficPolicySpecRateLimitGlobal(**global_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e91534ee135b9777657b789214c2ae6c201cab7c0732b9d4ba1552a3be63f191)
            check_type(argname="argument global_", value=global_, expected_type=type_hints["global_"])
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if global_ is not None:
            self._values["global_"] = global_
        if local is not None:
            self._values["local"] = local
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def global_(self) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobal"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#global
        '''
        result = self._values.get("global_")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobal"], result)

    @builtins.property
    def local(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#local
        '''
        result = self._values.get("local")
        return typing.cast(typing.Any, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobal",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class BackendTrafficPolicySpecRateLimitGlobal:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRules", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param rules: 

        :schema: BackendTrafficPolicySpecRateLimitGlobal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__206df3e205b7a66f4002dbe04097666ff3e2267a27df4e19e291703411c6b29e)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }

    @builtins.property
    def rules(self) -> typing.List["BackendTrafficPolicySpecRateLimitGlobalRules"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobal#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["BackendTrafficPolicySpecRateLimitGlobalRules"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRules",
    jsii_struct_bases=[],
    name_mapping={
        "limit": "limit",
        "client_selectors": "clientSelectors",
        "cost": "cost",
        "shadow_mode": "shadowMode",
        "shared": "shared",
        "x_rate_limit_headers": "xRateLimitHeaders",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRules:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesLimit", typing.Dict[builtins.str, typing.Any]],
        client_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        cost: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCost", typing.Dict[builtins.str, typing.Any]]] = None,
        shadow_mode: typing.Optional[builtins.bool] = None,
        shared: typing.Optional[builtins.bool] = None,
        x_rate_limit_headers: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param limit: 
        :param client_selectors: 
        :param cost: 
        :param shadow_mode: 
        :param shared: 
        :param x_rate_limit_headers: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRules
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecRateLimitGlobalRulesLimit(**limit)
        if isinstance(cost, dict):
            cost = BackendTrafficPolicySpecRateLimitGlobalRulesCost(**cost)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a183ddab4a2c53730b81e8a5c8045ee17ccb245290fb5e5f54e2e7a356f22571)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument client_selectors", value=client_selectors, expected_type=type_hints["client_selectors"])
            check_type(argname="argument cost", value=cost, expected_type=type_hints["cost"])
            check_type(argname="argument shadow_mode", value=shadow_mode, expected_type=type_hints["shadow_mode"])
            check_type(argname="argument shared", value=shared, expected_type=type_hints["shared"])
            check_type(argname="argument x_rate_limit_headers", value=x_rate_limit_headers, expected_type=type_hints["x_rate_limit_headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if client_selectors is not None:
            self._values["client_selectors"] = client_selectors
        if cost is not None:
            self._values["cost"] = cost
        if shadow_mode is not None:
            self._values["shadow_mode"] = shadow_mode
        if shared is not None:
            self._values["shared"] = shared
        if x_rate_limit_headers is not None:
            self._values["x_rate_limit_headers"] = x_rate_limit_headers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecRateLimitGlobalRulesLimit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitGlobalRulesLimit", result)

    @builtins.property
    def client_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#clientSelectors
        '''
        result = self._values.get("client_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors"]], result)

    @builtins.property
    def cost(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCost"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#cost
        '''
        result = self._values.get("cost")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCost"], result)

    @builtins.property
    def shadow_mode(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#shadowMode
        '''
        result = self._values.get("shadow_mode")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def shared(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#shared
        '''
        result = self._values.get("shared")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def x_rate_limit_headers(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#xRateLimitHeaders
        '''
        result = self._values.get("x_rate_limit_headers")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "headers": "headers",
        "methods": "methods",
        "path": "path",
        "query_params": "queryParams",
        "source_cidr": "sourceCidr",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        methods: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath", typing.Dict[builtins.str, typing.Any]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        source_cidr: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param headers: 
        :param methods: 
        :param path: 
        :param query_params: 
        :param source_cidr: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors
        '''
        if isinstance(path, dict):
            path = BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath(**path)
        if isinstance(source_cidr, dict):
            source_cidr = BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr(**source_cidr)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c3e686e8725c7c8a8c5eb45b860a6f17cf689ef8825a320bc55b778e3fa86a5f)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument methods", value=methods, expected_type=type_hints["methods"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument query_params", value=query_params, expected_type=type_hints["query_params"])
            check_type(argname="argument source_cidr", value=source_cidr, expected_type=type_hints["source_cidr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers
        if methods is not None:
            self._values["methods"] = methods
        if path is not None:
            self._values["path"] = path
        if query_params is not None:
            self._values["query_params"] = query_params
        if source_cidr is not None:
            self._values["source_cidr"] = source_cidr

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders"]], result)

    @builtins.property
    def methods(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#methods
        '''
        result = self._values.get("methods")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods"]], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath"], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams"]], result)

    @builtins.property
    def source_cidr(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#sourceCIDR
        '''
        result = self._values.get("source_cidr")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__72138ad442153dc505f83ca006c1987be0ea835f00404fd5d43cdab9daa7c178)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cabcc6ea087caf792f046d44bab3c6b48ff84f206d02172e3595d4f5d925f922)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f4e5c5fb9746d110bf388465cfae38af5df278b8f96c767fed7db4944cac2f54)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3f5999d72c0beb0a043101ffecc21636a86774e293fb5f149dc27547badecd0e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__38cd238bdd45f2eb5444755a2e559f6fe9d06bef165b5be77c10ed5653571d4b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCost",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCost:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCost
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ba005722648943a3b1e3693944611516ee74eb335586c62f469b81dc3bb5d49f)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCost#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCost#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest:
    def __init__(
        self,
        *,
        from_: builtins.str,
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b8cf1f6d560d3167a03ca12bb2fd4e40bf316d7f4e2d9ae2403f0f185ce3160)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__94ca948ec67c5d53ca2332ab9bbacd54477789f6a237fb04e61e3a45e7d4a679)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse:
    def __init__(
        self,
        *,
        from_: builtins.str,
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0040ddf52565bdcc66b068793b6fae79665dd327e008fbb0fcee75c529b3c1c3)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__69d3b75efb606025668596095d91aff92166f74a406fa5f5459bc7559289945c)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesLimit",
    jsii_struct_bases=[],
    name_mapping={"requests": "requests", "unit": "unit"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesLimit:
    def __init__(self, *, requests: jsii.Number, unit: builtins.str) -> None:
        '''
        :param requests: 
        :param unit: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0f5077fa5dd33665b9de11f1ff28ddb727f20442bf0111055fe9df03cdac17a1)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
            "unit": unit,
        }

    @builtins.property
    def requests(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def unit(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRequestBuffer",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit"},
)
class BackendTrafficPolicySpecRequestBuffer:
    def __init__(self, *, limit: typing.Any = None) -> None:
        '''
        :param limit: 

        :schema: BackendTrafficPolicySpecRequestBuffer
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c4fa5606fd670c958551b02d83faf0b66bb12dc5068b6a5965275eaf4ab84b7)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limit is not None:
            self._values["limit"] = limit

    @builtins.property
    def limit(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecRequestBuffer#limit
        '''
        result = self._values.get("limit")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRequestBuffer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetry",
    jsii_struct_bases=[],
    name_mapping={
        "num_attempts_per_priority": "numAttemptsPerPriority",
        "num_retries": "numRetries",
        "per_retry": "perRetry",
        "retry_on": "retryOn",
    },
)
class BackendTrafficPolicySpecRetry:
    def __init__(
        self,
        *,
        num_attempts_per_priority: typing.Optional[jsii.Number] = None,
        num_retries: typing.Optional[jsii.Number] = None,
        per_retry: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryPerRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_on: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryRetryOn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param num_attempts_per_priority: 
        :param num_retries: 
        :param per_retry: 
        :param retry_on: 

        :schema: BackendTrafficPolicySpecRetry
        '''
        if isinstance(per_retry, dict):
            per_retry = BackendTrafficPolicySpecRetryPerRetry(**per_retry)
        if isinstance(retry_on, dict):
            retry_on = BackendTrafficPolicySpecRetryRetryOn(**retry_on)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53e0903a257a7a8984991e0818e6a9bda5692c408cca3453d3022d56ac203333)
            check_type(argname="argument num_attempts_per_priority", value=num_attempts_per_priority, expected_type=type_hints["num_attempts_per_priority"])
            check_type(argname="argument num_retries", value=num_retries, expected_type=type_hints["num_retries"])
            check_type(argname="argument per_retry", value=per_retry, expected_type=type_hints["per_retry"])
            check_type(argname="argument retry_on", value=retry_on, expected_type=type_hints["retry_on"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if num_attempts_per_priority is not None:
            self._values["num_attempts_per_priority"] = num_attempts_per_priority
        if num_retries is not None:
            self._values["num_retries"] = num_retries
        if per_retry is not None:
            self._values["per_retry"] = per_retry
        if retry_on is not None:
            self._values["retry_on"] = retry_on

    @builtins.property
    def num_attempts_per_priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRetry#numAttemptsPerPriority
        '''
        result = self._values.get("num_attempts_per_priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def num_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRetry#numRetries
        '''
        result = self._values.get("num_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_retry(self) -> typing.Optional["BackendTrafficPolicySpecRetryPerRetry"]:
        '''
        :schema: BackendTrafficPolicySpecRetry#perRetry
        '''
        result = self._values.get("per_retry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryPerRetry"], result)

    @builtins.property
    def retry_on(self) -> typing.Optional["BackendTrafficPolicySpecRetryRetryOn"]:
        '''
        :schema: BackendTrafficPolicySpecRetry#retryOn
        '''
        result = self._values.get("retry_on")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryRetryOn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetry",
    jsii_struct_bases=[],
    name_mapping={"back_off": "backOff", "timeout": "timeout"},
)
class BackendTrafficPolicySpecRetryPerRetry:
    def __init__(
        self,
        *,
        back_off: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryPerRetryBackOff", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param back_off: 
        :param timeout: 

        :schema: BackendTrafficPolicySpecRetryPerRetry
        '''
        if isinstance(back_off, dict):
            back_off = BackendTrafficPolicySpecRetryPerRetryBackOff(**back_off)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d936aa99f690d7eed29d5136a0251296ceb9b8234c55c25eb2efaa543a7be1c2)
            check_type(argname="argument back_off", value=back_off, expected_type=type_hints["back_off"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if back_off is not None:
            self._values["back_off"] = back_off
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def back_off(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRetryPerRetryBackOff"]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetry#backOff
        '''
        result = self._values.get("back_off")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryPerRetryBackOff"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetry#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryPerRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetryBackOff",
    jsii_struct_bases=[],
    name_mapping={"base_interval": "baseInterval", "max_interval": "maxInterval"},
)
class BackendTrafficPolicySpecRetryPerRetryBackOff:
    def __init__(
        self,
        *,
        base_interval: typing.Optional[builtins.str] = None,
        max_interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_interval: 
        :param max_interval: 

        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0d2dfd3245e0b7ae24e1d966bbf5fa6fb40abd7527bd4d0642bb7033cf326a9)
            check_type(argname="argument base_interval", value=base_interval, expected_type=type_hints["base_interval"])
            check_type(argname="argument max_interval", value=max_interval, expected_type=type_hints["max_interval"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if base_interval is not None:
            self._values["base_interval"] = base_interval
        if max_interval is not None:
            self._values["max_interval"] = max_interval

    @builtins.property
    def base_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff#baseInterval
        '''
        result = self._values.get("base_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff#maxInterval
        '''
        result = self._values.get("max_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryPerRetryBackOff(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryRetryOn",
    jsii_struct_bases=[],
    name_mapping={"http_status_codes": "httpStatusCodes", "triggers": "triggers"},
)
class BackendTrafficPolicySpecRetryRetryOn:
    def __init__(
        self,
        *,
        http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
        triggers: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param http_status_codes: 
        :param triggers: 

        :schema: BackendTrafficPolicySpecRetryRetryOn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b3a4690558d60e7acba1c0b378bfcabdba7ddad1f233fa5cf569b6a97ce81f14)
            check_type(argname="argument http_status_codes", value=http_status_codes, expected_type=type_hints["http_status_codes"])
            check_type(argname="argument triggers", value=triggers, expected_type=type_hints["triggers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http_status_codes is not None:
            self._values["http_status_codes"] = http_status_codes
        if triggers is not None:
            self._values["triggers"] = triggers

    @builtins.property
    def http_status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecRetryRetryOn#httpStatusCodes
        '''
        result = self._values.get("http_status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def triggers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecRetryRetryOn#triggers
        '''
        result = self._values.get("triggers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryRetryOn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class BackendTrafficPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: BackendTrafficPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__781e73e40db42cdcc300e08f2d2d45c2e4a3f7fa8a4b7356409b8535860fc820)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class BackendTrafficPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: BackendTrafficPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96aebee63cd9f95c0489b208a3cd910a946b8b44b041c4f77f79941ee91d7b8f)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class BackendTrafficPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: BackendTrafficPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = BackendTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__90bd302b785ad4baac1a68ba805609074c45729c49da20787c8e59c01234a8db)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class BackendTrafficPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e347a71c68477148dc4ab2e65e8bbb77d2c5432968f507ba67c27ba7dea7d5f5)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class BackendTrafficPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: builtins.str,
        selector: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__511e72f99e7cb4f3586ad236877dd195f6361838044e8949bdfe38ef565c5bca)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc48429045d671bd69745b096e87061f0a91a5e7f3d9232ada85d29537e8fc96)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1523963cf95513dfdc75efc90a4469fe8c7e5970d46f0605751f1c25a0fdbf8)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class BackendTrafficPolicySpecTcpKeepalive:
    def __init__(
        self,
        *,
        idle_time: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        probes: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param idle_time: 
        :param interval: 
        :param probes: 

        :schema: BackendTrafficPolicySpecTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__331b7a61d36ef8506ae87e38afe73a95a3970bdc13dcf116ea0a9b4193f13f25)
            check_type(argname="argument idle_time", value=idle_time, expected_type=type_hints["idle_time"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument probes", value=probes, expected_type=type_hints["probes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values["idle_time"] = idle_time
        if interval is not None:
            self._values["interval"] = interval
        if probes is not None:
            self._values["probes"] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetry",
    jsii_struct_bases=[],
    name_mapping={"metrics": "metrics", "tracing": "tracing"},
)
class BackendTrafficPolicySpecTelemetry:
    def __init__(
        self,
        *,
        metrics: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
        tracing: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracing", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metrics: 
        :param tracing: 

        :schema: BackendTrafficPolicySpecTelemetry
        '''
        if isinstance(metrics, dict):
            metrics = BackendTrafficPolicySpecTelemetryMetrics(**metrics)
        if isinstance(tracing, dict):
            tracing = BackendTrafficPolicySpecTelemetryTracing(**tracing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2e4d7b53e6e215c997e84b2552b2f6444bb7d7fae4c9f393372179dcf1a7ad5)
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metrics is not None:
            self._values["metrics"] = metrics
        if tracing is not None:
            self._values["tracing"] = tracing

    @builtins.property
    def metrics(self) -> typing.Optional["BackendTrafficPolicySpecTelemetryMetrics"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetry#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryMetrics"], result)

    @builtins.property
    def tracing(self) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracing"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetry#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracing"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryMetrics",
    jsii_struct_bases=[],
    name_mapping={"route_stat_name": "routeStatName"},
)
class BackendTrafficPolicySpecTelemetryMetrics:
    def __init__(
        self,
        *,
        route_stat_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param route_stat_name: 

        :schema: BackendTrafficPolicySpecTelemetryMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__07a63fc9abd95790a36a2902af665ca1629fd6f5632f731bcce90139efe48324)
            check_type(argname="argument route_stat_name", value=route_stat_name, expected_type=type_hints["route_stat_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if route_stat_name is not None:
            self._values["route_stat_name"] = route_stat_name

    @builtins.property
    def route_stat_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryMetrics#routeStatName
        '''
        result = self._values.get("route_stat_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracing",
    jsii_struct_bases=[],
    name_mapping={
        "custom_tags": "customTags",
        "sampling_fraction": "samplingFraction",
        "span_name": "spanName",
        "tags": "tags",
    },
)
class BackendTrafficPolicySpecTelemetryTracing:
    def __init__(
        self,
        *,
        custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTags", typing.Dict[builtins.str, typing.Any]]]] = None,
        sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        span_name: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingSpanName", typing.Dict[builtins.str, typing.Any]]] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param custom_tags: 
        :param sampling_fraction: 
        :param span_name: 
        :param tags: 

        :schema: BackendTrafficPolicySpecTelemetryTracing
        '''
        if isinstance(sampling_fraction, dict):
            sampling_fraction = BackendTrafficPolicySpecTelemetryTracingSamplingFraction(**sampling_fraction)
        if isinstance(span_name, dict):
            span_name = BackendTrafficPolicySpecTelemetryTracingSpanName(**span_name)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea62e0a6f6533f3d7cb096d7cbc6369600be70ed331cafc4df0afbee71a4b26a)
            check_type(argname="argument custom_tags", value=custom_tags, expected_type=type_hints["custom_tags"])
            check_type(argname="argument sampling_fraction", value=sampling_fraction, expected_type=type_hints["sampling_fraction"])
            check_type(argname="argument span_name", value=span_name, expected_type=type_hints["span_name"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_tags is not None:
            self._values["custom_tags"] = custom_tags
        if sampling_fraction is not None:
            self._values["sampling_fraction"] = sampling_fraction
        if span_name is not None:
            self._values["span_name"] = span_name
        if tags is not None:
            self._values["tags"] = tags

    @builtins.property
    def custom_tags(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "BackendTrafficPolicySpecTelemetryTracingCustomTags"]]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#customTags
        '''
        result = self._values.get("custom_tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "BackendTrafficPolicySpecTelemetryTracingCustomTags"]], result)

    @builtins.property
    def sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#samplingFraction
        '''
        result = self._values.get("sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingSamplingFraction"], result)

    @builtins.property
    def span_name(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingSpanName"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#spanName
        '''
        result = self._values.get("span_name")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingSpanName"], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTags",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "environment": "environment",
        "literal": "literal",
        "request_header": "requestHeader",
    },
)
class BackendTrafficPolicySpecTelemetryTracingCustomTags:
    def __init__(
        self,
        *,
        type: builtins.str,
        environment: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment", typing.Dict[builtins.str, typing.Any]]] = None,
        literal: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral", typing.Dict[builtins.str, typing.Any]]] = None,
        request_header: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param environment: 
        :param literal: 
        :param request_header: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags
        '''
        if isinstance(environment, dict):
            environment = BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(**environment)
        if isinstance(literal, dict):
            literal = BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(**literal)
        if isinstance(request_header, dict):
            request_header = BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(**request_header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e2c1a4f50b94c07948c779afbd9b4df9b033da77f3cf7f69ba45ae4951f966ea)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument environment", value=environment, expected_type=type_hints["environment"])
            check_type(argname="argument literal", value=literal, expected_type=type_hints["literal"])
            check_type(argname="argument request_header", value=request_header, expected_type=type_hints["request_header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if environment is not None:
            self._values["environment"] = environment
        if literal is not None:
            self._values["literal"] = literal
        if request_header is not None:
            self._values["request_header"] = request_header

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def environment(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#environment
        '''
        result = self._values.get("environment")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment"], result)

    @builtins.property
    def literal(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#literal
        '''
        result = self._values.get("literal")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral"], result)

    @builtins.property
    def request_header(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#requestHeader
        '''
        result = self._values.get("request_header")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTags(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "default_value": "defaultValue"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment:
    def __init__(
        self,
        *,
        name: builtins.str,
        default_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param default_value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b5c732abb19f0fcd29daaeb5298ad9e3ed6187a19b732c9dc28166579a58b602)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument default_value", value=default_value, expected_type=type_hints["default_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if default_value is not None:
            self._values["default_value"] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment#defaultValue
        '''
        result = self._values.get("default_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a5e8f835bf70a2e2acaa92a407f336eaad480e43d60694c7b0677049a8c90a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "default_value": "defaultValue"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        default_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param default_value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2ce961ccee76d250cb12cf0aac850f94bdef36ec3b92cd33930cab9f49c51813)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument default_value", value=default_value, expected_type=type_hints["default_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if default_value is not None:
            self._values["default_value"] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader#defaultValue
        '''
        result = self._values.get("default_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__befb56692b6f7824361c65d97de61299e576455a65672cec5a280b4b4fdcfe95)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSpanName",
    jsii_struct_bases=[],
    name_mapping={"client": "client", "server": "server"},
)
class BackendTrafficPolicySpecTelemetryTracingSpanName:
    def __init__(self, *, client: builtins.str, server: builtins.str) -> None:
        '''
        :param client: 
        :param server: 

        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b6fed737d1288a01b039fc5bdab1933e64d5ba03ccf274943a878901fb810b7)
            check_type(argname="argument client", value=client, expected_type=type_hints["client"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client": client,
            "server": server,
        }

    @builtins.property
    def client(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName#client
        '''
        result = self._values.get("client")
        assert result is not None, "Required property 'client' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def server(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName#server
        '''
        result = self._values.get("server")
        assert result is not None, "Required property 'server' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingSpanName(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class BackendTrafficPolicySpecTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: BackendTrafficPolicySpecTimeout
        '''
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = BackendTrafficPolicySpecTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__97ecef80b2c846b7d1e776f49ace8e407dfcabc9c7c4bc245a144bc014a7ce8b)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(self) -> typing.Optional["BackendTrafficPolicySpecTimeoutHttp"]:
        '''
        :schema: BackendTrafficPolicySpecTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeoutHttp"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["BackendTrafficPolicySpecTimeoutTcp"]:
        '''
        :schema: BackendTrafficPolicySpecTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "connection_idle_timeout": "connectionIdleTimeout",
        "max_connection_duration": "maxConnectionDuration",
        "max_stream_duration": "maxStreamDuration",
        "request_timeout": "requestTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class BackendTrafficPolicySpecTimeoutHttp:
    def __init__(
        self,
        *,
        connection_idle_timeout: typing.Optional[builtins.str] = None,
        max_connection_duration: typing.Optional[builtins.str] = None,
        max_stream_duration: typing.Optional[builtins.str] = None,
        request_timeout: typing.Optional[builtins.str] = None,
        stream_idle_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_idle_timeout: 
        :param max_connection_duration: 
        :param max_stream_duration: 
        :param request_timeout: 
        :param stream_idle_timeout: 

        :schema: BackendTrafficPolicySpecTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4b60ab21164582e77bd3fd7f1ec52142bc99e6e46dc93ab3fba6a8d51198217)
            check_type(argname="argument connection_idle_timeout", value=connection_idle_timeout, expected_type=type_hints["connection_idle_timeout"])
            check_type(argname="argument max_connection_duration", value=max_connection_duration, expected_type=type_hints["max_connection_duration"])
            check_type(argname="argument max_stream_duration", value=max_stream_duration, expected_type=type_hints["max_stream_duration"])
            check_type(argname="argument request_timeout", value=request_timeout, expected_type=type_hints["request_timeout"])
            check_type(argname="argument stream_idle_timeout", value=stream_idle_timeout, expected_type=type_hints["stream_idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_idle_timeout is not None:
            self._values["connection_idle_timeout"] = connection_idle_timeout
        if max_connection_duration is not None:
            self._values["max_connection_duration"] = max_connection_duration
        if max_stream_duration is not None:
            self._values["max_stream_duration"] = max_stream_duration
        if request_timeout is not None:
            self._values["request_timeout"] = request_timeout
        if stream_idle_timeout is not None:
            self._values["stream_idle_timeout"] = stream_idle_timeout

    @builtins.property
    def connection_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#connectionIdleTimeout
        '''
        result = self._values.get("connection_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#requestTimeout
        '''
        result = self._values.get("request_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={"connect_timeout": "connectTimeout"},
)
class BackendTrafficPolicySpecTimeoutTcp:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connect_timeout: 

        :schema: BackendTrafficPolicySpecTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ef784a798db01e6aa27df6d3e6d9117c61edf62e4bffd24f95604999397ef60)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutTcp#connectTimeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicy",
):
    '''
    :schema: ClientTrafficPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ClientTrafficPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66c43cf83bc497e6f09cabb0c707308bfae42a500de8913eb55ad4cd5454c17d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ClientTrafficPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ClientTrafficPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class ClientTrafficPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: ClientTrafficPolicy
        '''
        if isinstance(spec, dict):
            spec = ClientTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65934b92eb68056b865e230d9877575416fbde3948b1063dbb4cd7ed57057730)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "ClientTrafficPolicySpec":
        '''
        :schema: ClientTrafficPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ClientTrafficPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: ClientTrafficPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "client_ip_detection": "clientIpDetection",
        "connection": "connection",
        "enable_proxy_protocol": "enableProxyProtocol",
        "grpc": "grpc",
        "headers": "headers",
        "health_check": "healthCheck",
        "http1": "http1",
        "http2": "http2",
        "http3": "http3",
        "path": "path",
        "proxy_protocol": "proxyProtocol",
        "scheme": "scheme",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "tcp_keepalive": "tcpKeepalive",
        "timeout": "timeout",
        "tls": "tls",
    },
)
class ClientTrafficPolicySpec:
    def __init__(
        self,
        *,
        client_ip_detection: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetection", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union["ClientTrafficPolicySpecConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_proxy_protocol: typing.Optional[builtins.bool] = None,
        grpc: typing.Optional[typing.Union["ClientTrafficPolicySpecGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check: typing.Optional[typing.Union["ClientTrafficPolicySpecHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        http1: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp1", typing.Dict[builtins.str, typing.Any]]] = None,
        http2: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        http3: typing.Any = None,
        path: typing.Optional[typing.Union["ClientTrafficPolicySpecPath", typing.Dict[builtins.str, typing.Any]]] = None,
        proxy_protocol: typing.Optional[typing.Union["ClientTrafficPolicySpecProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        scheme: typing.Optional[builtins.str] = None,
        target_ref: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["ClientTrafficPolicySpecTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Any = None,
    ) -> None:
        '''
        :param client_ip_detection: 
        :param connection: 
        :param enable_proxy_protocol: 
        :param grpc: 
        :param headers: 
        :param health_check: 
        :param http1: 
        :param http2: 
        :param http3: 
        :param path: 
        :param proxy_protocol: 
        :param scheme: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param tcp_keepalive: 
        :param timeout: 
        :param tls: 

        :schema: ClientTrafficPolicySpec
        '''
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
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2bddf878bfd85f55a8b8605fd5f79193dfc4e69e90787109d1278c754138a583)
            check_type(argname="argument client_ip_detection", value=client_ip_detection, expected_type=type_hints["client_ip_detection"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument enable_proxy_protocol", value=enable_proxy_protocol, expected_type=type_hints["enable_proxy_protocol"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http1", value=http1, expected_type=type_hints["http1"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument http3", value=http3, expected_type=type_hints["http3"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip_detection is not None:
            self._values["client_ip_detection"] = client_ip_detection
        if connection is not None:
            self._values["connection"] = connection
        if enable_proxy_protocol is not None:
            self._values["enable_proxy_protocol"] = enable_proxy_protocol
        if grpc is not None:
            self._values["grpc"] = grpc
        if headers is not None:
            self._values["headers"] = headers
        if health_check is not None:
            self._values["health_check"] = health_check
        if http1 is not None:
            self._values["http1"] = http1
        if http2 is not None:
            self._values["http2"] = http2
        if http3 is not None:
            self._values["http3"] = http3
        if path is not None:
            self._values["path"] = path
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if scheme is not None:
            self._values["scheme"] = scheme
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if timeout is not None:
            self._values["timeout"] = timeout
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def client_ip_detection(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetection"]:
        '''
        :schema: ClientTrafficPolicySpec#clientIPDetection
        '''
        result = self._values.get("client_ip_detection")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetection"], result)

    @builtins.property
    def connection(self) -> typing.Optional["ClientTrafficPolicySpecConnection"]:
        '''
        :schema: ClientTrafficPolicySpec#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnection"], result)

    @builtins.property
    def enable_proxy_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpec#enableProxyProtocol
        '''
        result = self._values.get("enable_proxy_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def grpc(self) -> typing.Optional["ClientTrafficPolicySpecGrpc"]:
        '''
        :schema: ClientTrafficPolicySpec#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecGrpc"], result)

    @builtins.property
    def headers(self) -> typing.Optional["ClientTrafficPolicySpecHeaders"]:
        '''
        :schema: ClientTrafficPolicySpec#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeaders"], result)

    @builtins.property
    def health_check(self) -> typing.Optional["ClientTrafficPolicySpecHealthCheck"]:
        '''
        :schema: ClientTrafficPolicySpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHealthCheck"], result)

    @builtins.property
    def http1(self) -> typing.Optional["ClientTrafficPolicySpecHttp1"]:
        '''
        :schema: ClientTrafficPolicySpec#http1
        '''
        result = self._values.get("http1")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1"], result)

    @builtins.property
    def http2(self) -> typing.Optional["ClientTrafficPolicySpecHttp2"]:
        '''
        :schema: ClientTrafficPolicySpec#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2"], result)

    @builtins.property
    def http3(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpec#http3
        '''
        result = self._values.get("http3")
        return typing.cast(typing.Any, result)

    @builtins.property
    def path(self) -> typing.Optional["ClientTrafficPolicySpecPath"]:
        '''
        :schema: ClientTrafficPolicySpec#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecPath"], result)

    @builtins.property
    def proxy_protocol(self) -> typing.Optional["ClientTrafficPolicySpecProxyProtocol"]:
        '''
        :schema: ClientTrafficPolicySpec#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecProxyProtocol"], result)

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpec#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["ClientTrafficPolicySpecTargetRef"]:
        '''
        :schema: ClientTrafficPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetRefs"]]:
        '''
        :schema: ClientTrafficPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectors"]]:
        '''
        :schema: ClientTrafficPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectors"]], result)

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional["ClientTrafficPolicySpecTcpKeepalive"]:
        '''
        :schema: ClientTrafficPolicySpec#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTcpKeepalive"], result)

    @builtins.property
    def timeout(self) -> typing.Optional["ClientTrafficPolicySpecTimeout"]:
        '''
        :schema: ClientTrafficPolicySpec#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeout"], result)

    @builtins.property
    def tls(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetection",
    jsii_struct_bases=[],
    name_mapping={"custom_header": "customHeader", "x_forwarded_for": "xForwardedFor"},
)
class ClientTrafficPolicySpecClientIpDetection:
    def __init__(
        self,
        *,
        custom_header: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetectionCustomHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        x_forwarded_for: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetectionXForwardedFor", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param custom_header: 
        :param x_forwarded_for: 

        :schema: ClientTrafficPolicySpecClientIpDetection
        '''
        if isinstance(custom_header, dict):
            custom_header = ClientTrafficPolicySpecClientIpDetectionCustomHeader(**custom_header)
        if isinstance(x_forwarded_for, dict):
            x_forwarded_for = ClientTrafficPolicySpecClientIpDetectionXForwardedFor(**x_forwarded_for)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0924667e0ebebe486ed4fa5d08e17b1fb8590a756af984d88f69930a52df4a4c)
            check_type(argname="argument custom_header", value=custom_header, expected_type=type_hints["custom_header"])
            check_type(argname="argument x_forwarded_for", value=x_forwarded_for, expected_type=type_hints["x_forwarded_for"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_header is not None:
            self._values["custom_header"] = custom_header
        if x_forwarded_for is not None:
            self._values["x_forwarded_for"] = x_forwarded_for

    @builtins.property
    def custom_header(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetectionCustomHeader"]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#customHeader
        '''
        result = self._values.get("custom_header")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetectionCustomHeader"], result)

    @builtins.property
    def x_forwarded_for(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetectionXForwardedFor"]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#xForwardedFor
        '''
        result = self._values.get("x_forwarded_for")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetectionXForwardedFor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionCustomHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "fail_closed": "failClosed"},
)
class ClientTrafficPolicySpecClientIpDetectionCustomHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        fail_closed: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param fail_closed: 

        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11874532337201c4a95c7db155accc64d817d3f909914328d281bbe323435bb5)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument fail_closed", value=fail_closed, expected_type=type_hints["fail_closed"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if fail_closed is not None:
            self._values["fail_closed"] = fail_closed

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def fail_closed(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader#failClosed
        '''
        result = self._values.get("fail_closed")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetectionCustomHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionXForwardedFor",
    jsii_struct_bases=[],
    name_mapping={
        "num_trusted_hops": "numTrustedHops",
        "trusted_cid_rs": "trustedCidRs",
    },
)
class ClientTrafficPolicySpecClientIpDetectionXForwardedFor:
    def __init__(
        self,
        *,
        num_trusted_hops: typing.Optional[jsii.Number] = None,
        trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param num_trusted_hops: 
        :param trusted_cid_rs: 

        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d51de131137861844b4a8ff0e6bedc48d61b9ecfeaecb0aa47de4483316d15a3)
            check_type(argname="argument num_trusted_hops", value=num_trusted_hops, expected_type=type_hints["num_trusted_hops"])
            check_type(argname="argument trusted_cid_rs", value=trusted_cid_rs, expected_type=type_hints["trusted_cid_rs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if num_trusted_hops is not None:
            self._values["num_trusted_hops"] = num_trusted_hops
        if trusted_cid_rs is not None:
            self._values["trusted_cid_rs"] = trusted_cid_rs

    @builtins.property
    def num_trusted_hops(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#numTrustedHops
        '''
        result = self._values.get("num_trusted_hops")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def trusted_cid_rs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#trustedCIDRs
        '''
        result = self._values.get("trusted_cid_rs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetectionXForwardedFor(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "connection_limit": "connectionLimit",
        "max_accept_per_socket_event": "maxAcceptPerSocketEvent",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class ClientTrafficPolicySpecConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Any = None,
        connection_limit: typing.Optional[typing.Union["ClientTrafficPolicySpecConnectionConnectionLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        max_accept_per_socket_event: typing.Optional[jsii.Number] = None,
        socket_buffer_limit: typing.Any = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param connection_limit: 
        :param max_accept_per_socket_event: 
        :param socket_buffer_limit: 

        :schema: ClientTrafficPolicySpecConnection
        '''
        if isinstance(connection_limit, dict):
            connection_limit = ClientTrafficPolicySpecConnectionConnectionLimit(**connection_limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9154faf005dc47cb88152898bff459aacce1e9a7f69ec2a8088f7d437fd82e4e)
            check_type(argname="argument buffer_limit", value=buffer_limit, expected_type=type_hints["buffer_limit"])
            check_type(argname="argument connection_limit", value=connection_limit, expected_type=type_hints["connection_limit"])
            check_type(argname="argument max_accept_per_socket_event", value=max_accept_per_socket_event, expected_type=type_hints["max_accept_per_socket_event"])
            check_type(argname="argument socket_buffer_limit", value=socket_buffer_limit, expected_type=type_hints["socket_buffer_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values["buffer_limit"] = buffer_limit
        if connection_limit is not None:
            self._values["connection_limit"] = connection_limit
        if max_accept_per_socket_event is not None:
            self._values["max_accept_per_socket_event"] = max_accept_per_socket_event
        if socket_buffer_limit is not None:
            self._values["socket_buffer_limit"] = socket_buffer_limit

    @builtins.property
    def buffer_limit(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Any, result)

    @builtins.property
    def connection_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionConnectionLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#connectionLimit
        '''
        result = self._values.get("connection_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionConnectionLimit"], result)

    @builtins.property
    def max_accept_per_socket_event(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnection#maxAcceptPerSocketEvent
        '''
        result = self._values.get("max_accept_per_socket_event")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def socket_buffer_limit(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecConnectionConnectionLimit",
    jsii_struct_bases=[],
    name_mapping={
        "close_delay": "closeDelay",
        "max_connection_duration": "maxConnectionDuration",
        "max_requests_per_connection": "maxRequestsPerConnection",
        "max_stream_duration": "maxStreamDuration",
        "value": "value",
    },
)
class ClientTrafficPolicySpecConnectionConnectionLimit:
    def __init__(
        self,
        *,
        close_delay: typing.Optional[builtins.str] = None,
        max_connection_duration: typing.Optional[builtins.str] = None,
        max_requests_per_connection: typing.Optional[jsii.Number] = None,
        max_stream_duration: typing.Optional[builtins.str] = None,
        value: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param close_delay: 
        :param max_connection_duration: 
        :param max_requests_per_connection: 
        :param max_stream_duration: 
        :param value: 

        :schema: ClientTrafficPolicySpecConnectionConnectionLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d6d6832cbae3e58fea8aacaee7335113599f13a61860250bcbc8854e32d99cb9)
            check_type(argname="argument close_delay", value=close_delay, expected_type=type_hints["close_delay"])
            check_type(argname="argument max_connection_duration", value=max_connection_duration, expected_type=type_hints["max_connection_duration"])
            check_type(argname="argument max_requests_per_connection", value=max_requests_per_connection, expected_type=type_hints["max_requests_per_connection"])
            check_type(argname="argument max_stream_duration", value=max_stream_duration, expected_type=type_hints["max_stream_duration"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if close_delay is not None:
            self._values["close_delay"] = close_delay
        if max_connection_duration is not None:
            self._values["max_connection_duration"] = max_connection_duration
        if max_requests_per_connection is not None:
            self._values["max_requests_per_connection"] = max_requests_per_connection
        if max_stream_duration is not None:
            self._values["max_stream_duration"] = max_stream_duration
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def close_delay(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#closeDelay
        '''
        result = self._values.get("close_delay")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxRequestsPerConnection
        '''
        result = self._values.get("max_requests_per_connection")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecConnectionConnectionLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecGrpc",
    jsii_struct_bases=[],
    name_mapping={"enable_web": "enableWeb"},
)
class ClientTrafficPolicySpecGrpc:
    def __init__(self, *, enable_web: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable_web: 

        :schema: ClientTrafficPolicySpecGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0b56005b70b88f2eb323970d2bb6e2a584f3931a41a2a42e05d8e1d281bc38f)
            check_type(argname="argument enable_web", value=enable_web, expected_type=type_hints["enable_web"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_web is not None:
            self._values["enable_web"] = enable_web

    @builtins.property
    def enable_web(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecGrpc#enableWeb
        '''
        result = self._values.get("enable_web")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "disable_rate_limit_headers": "disableRateLimitHeaders",
        "early_request_headers": "earlyRequestHeaders",
        "enable_envoy_headers": "enableEnvoyHeaders",
        "late_response_headers": "lateResponseHeaders",
        "preserve_x_request_id": "preserveXRequestId",
        "request_id": "requestId",
        "with_underscores_action": "withUnderscoresAction",
        "x_forwarded_client_cert": "xForwardedClientCert",
    },
)
class ClientTrafficPolicySpecHeaders:
    def __init__(
        self,
        *,
        disable_rate_limit_headers: typing.Optional[builtins.bool] = None,
        early_request_headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_envoy_headers: typing.Optional[builtins.bool] = None,
        late_response_headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        preserve_x_request_id: typing.Optional[builtins.bool] = None,
        request_id: typing.Optional[builtins.str] = None,
        with_underscores_action: typing.Optional[builtins.str] = None,
        x_forwarded_client_cert: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersXForwardedClientCert", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param disable_rate_limit_headers: 
        :param early_request_headers: 
        :param enable_envoy_headers: 
        :param late_response_headers: 
        :param preserve_x_request_id: 
        :param request_id: 
        :param with_underscores_action: 
        :param x_forwarded_client_cert: 

        :schema: ClientTrafficPolicySpecHeaders
        '''
        if isinstance(early_request_headers, dict):
            early_request_headers = ClientTrafficPolicySpecHeadersEarlyRequestHeaders(**early_request_headers)
        if isinstance(late_response_headers, dict):
            late_response_headers = ClientTrafficPolicySpecHeadersLateResponseHeaders(**late_response_headers)
        if isinstance(x_forwarded_client_cert, dict):
            x_forwarded_client_cert = ClientTrafficPolicySpecHeadersXForwardedClientCert(**x_forwarded_client_cert)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2d302aed1e004eee15064f4d2d0597f8eb28968dcc8d6f2c6d3eae3c1b19477)
            check_type(argname="argument disable_rate_limit_headers", value=disable_rate_limit_headers, expected_type=type_hints["disable_rate_limit_headers"])
            check_type(argname="argument early_request_headers", value=early_request_headers, expected_type=type_hints["early_request_headers"])
            check_type(argname="argument enable_envoy_headers", value=enable_envoy_headers, expected_type=type_hints["enable_envoy_headers"])
            check_type(argname="argument late_response_headers", value=late_response_headers, expected_type=type_hints["late_response_headers"])
            check_type(argname="argument preserve_x_request_id", value=preserve_x_request_id, expected_type=type_hints["preserve_x_request_id"])
            check_type(argname="argument request_id", value=request_id, expected_type=type_hints["request_id"])
            check_type(argname="argument with_underscores_action", value=with_underscores_action, expected_type=type_hints["with_underscores_action"])
            check_type(argname="argument x_forwarded_client_cert", value=x_forwarded_client_cert, expected_type=type_hints["x_forwarded_client_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_rate_limit_headers is not None:
            self._values["disable_rate_limit_headers"] = disable_rate_limit_headers
        if early_request_headers is not None:
            self._values["early_request_headers"] = early_request_headers
        if enable_envoy_headers is not None:
            self._values["enable_envoy_headers"] = enable_envoy_headers
        if late_response_headers is not None:
            self._values["late_response_headers"] = late_response_headers
        if preserve_x_request_id is not None:
            self._values["preserve_x_request_id"] = preserve_x_request_id
        if request_id is not None:
            self._values["request_id"] = request_id
        if with_underscores_action is not None:
            self._values["with_underscores_action"] = with_underscores_action
        if x_forwarded_client_cert is not None:
            self._values["x_forwarded_client_cert"] = x_forwarded_client_cert

    @builtins.property
    def disable_rate_limit_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#disableRateLimitHeaders
        '''
        result = self._values.get("disable_rate_limit_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def early_request_headers(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeaders"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#earlyRequestHeaders
        '''
        result = self._values.get("early_request_headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeaders"], result)

    @builtins.property
    def enable_envoy_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#enableEnvoyHeaders
        '''
        result = self._values.get("enable_envoy_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def late_response_headers(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeaders"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#lateResponseHeaders
        '''
        result = self._values.get("late_response_headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeaders"], result)

    @builtins.property
    def preserve_x_request_id(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#preserveXRequestID
        '''
        result = self._values.get("preserve_x_request_id")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def request_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#requestID
        '''
        result = self._values.get("request_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def with_underscores_action(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#withUnderscoresAction
        '''
        result = self._values.get("with_underscores_action")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def x_forwarded_client_cert(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCert"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#xForwardedClientCert
        '''
        result = self._values.get("x_forwarded_client_cert")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCert"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "add": "add",
        "add_if_absent": "addIfAbsent",
        "remove": "remove",
        "remove_on_match": "removeOnMatch",
        "set": "set",
    },
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        add_if_absent: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        remove_on_match: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param add_if_absent: 
        :param remove: 
        :param remove_on_match: 
        :param set: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__427cda689f129d5f3f8dc576293e59252d12ba4cf5e8b60f2383705d24480990)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument add_if_absent", value=add_if_absent, expected_type=type_hints["add_if_absent"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument remove_on_match", value=remove_on_match, expected_type=type_hints["remove_on_match"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if add_if_absent is not None:
            self._values["add_if_absent"] = add_if_absent
        if remove is not None:
            self._values["remove"] = remove
        if remove_on_match is not None:
            self._values["remove_on_match"] = remove_on_match
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd"]], result)

    @builtins.property
    def add_if_absent(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#addIfAbsent
        '''
        result = self._values.get("add_if_absent")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def remove_on_match(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#removeOnMatch
        '''
        result = self._values.get("remove_on_match")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch"]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96b2f7f606e1140f9892fa31f3cf97e2bc7bf6c00beb126f3097d617e48f9dd4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd201ffe9363fdfbddce8cd33e1218acc1b2dea20cdcaa0340c244e7a6a81fcb)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2303274a499ac0742b431b231d2de70f70b9ad54794c60b9b3dc741d2a7ac2f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53ab1c66aa428ec44c6d9346c00b550193fa7997a491bdbcb53d198c75b732f4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "add": "add",
        "add_if_absent": "addIfAbsent",
        "remove": "remove",
        "remove_on_match": "removeOnMatch",
        "set": "set",
    },
)
class ClientTrafficPolicySpecHeadersLateResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        add_if_absent: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        remove_on_match: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param add_if_absent: 
        :param remove: 
        :param remove_on_match: 
        :param set: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c17cf27621a2685e62a73404abbc037c5c7b6ea62ec1ad925ba77129eb6552f8)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument add_if_absent", value=add_if_absent, expected_type=type_hints["add_if_absent"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument remove_on_match", value=remove_on_match, expected_type=type_hints["remove_on_match"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if add_if_absent is not None:
            self._values["add_if_absent"] = add_if_absent
        if remove is not None:
            self._values["remove"] = remove
        if remove_on_match is not None:
            self._values["remove_on_match"] = remove_on_match
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd"]], result)

    @builtins.property
    def add_if_absent(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#addIfAbsent
        '''
        result = self._values.get("add_if_absent")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def remove_on_match(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#removeOnMatch
        '''
        result = self._values.get("remove_on_match")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch"]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersSet"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b349e0c345a5c39c46ea5d3d70f7e71193d4e3541f0a21eef3d065b4f28117c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79210697d198f8d479eca0ece3f512381f4248443dbaa1c281d087e39e9753dc)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f46b7393d5f7cefa5aed66073503ac853da4ede56fcdc2db36010d820dcdbdaf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67a7953b56a9ff4e5189abb8329c53853e58a133d646edfd1856627406915110)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCert",
    jsii_struct_bases=[],
    name_mapping={"cert_details_to_add": "certDetailsToAdd", "mode": "mode"},
)
class ClientTrafficPolicySpecHeadersXForwardedClientCert:
    def __init__(
        self,
        *,
        cert_details_to_add: typing.Optional[typing.Sequence[builtins.str]] = None,
        mode: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cert_details_to_add: 
        :param mode: 

        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0e0c70899a54375b3d23646965af48e8719f58556a067f833927a5345603540)
            check_type(argname="argument cert_details_to_add", value=cert_details_to_add, expected_type=type_hints["cert_details_to_add"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cert_details_to_add is not None:
            self._values["cert_details_to_add"] = cert_details_to_add
        if mode is not None:
            self._values["mode"] = mode

    @builtins.property
    def cert_details_to_add(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert#certDetailsToAdd
        '''
        result = self._values.get("cert_details_to_add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersXForwardedClientCert(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHealthCheck",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class ClientTrafficPolicySpecHealthCheck:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: ClientTrafficPolicySpecHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e908771e970588b52fccd24eceb68bf1853dc862e4b1b87f6ff6f14ca2840e35)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHealthCheck#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1",
    jsii_struct_bases=[],
    name_mapping={
        "disable_safe_max_connection_duration": "disableSafeMaxConnectionDuration",
        "enable_trailers": "enableTrailers",
        "http10": "http10",
        "ignored_upgrade_types": "ignoredUpgradeTypes",
        "preserve_header_case": "preserveHeaderCase",
    },
)
class ClientTrafficPolicySpecHttp1:
    def __init__(
        self,
        *,
        disable_safe_max_connection_duration: typing.Optional[builtins.bool] = None,
        enable_trailers: typing.Optional[builtins.bool] = None,
        http10: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp1Http10", typing.Dict[builtins.str, typing.Any]]] = None,
        ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes", typing.Dict[builtins.str, typing.Any]]]] = None,
        preserve_header_case: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param disable_safe_max_connection_duration: 
        :param enable_trailers: 
        :param http10: 
        :param ignored_upgrade_types: 
        :param preserve_header_case: 

        :schema: ClientTrafficPolicySpecHttp1
        '''
        if isinstance(http10, dict):
            http10 = ClientTrafficPolicySpecHttp1Http10(**http10)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e13af66ef575b69633de258bda15e51dbf5a678dbdf828214e54e0486ecd08a)
            check_type(argname="argument disable_safe_max_connection_duration", value=disable_safe_max_connection_duration, expected_type=type_hints["disable_safe_max_connection_duration"])
            check_type(argname="argument enable_trailers", value=enable_trailers, expected_type=type_hints["enable_trailers"])
            check_type(argname="argument http10", value=http10, expected_type=type_hints["http10"])
            check_type(argname="argument ignored_upgrade_types", value=ignored_upgrade_types, expected_type=type_hints["ignored_upgrade_types"])
            check_type(argname="argument preserve_header_case", value=preserve_header_case, expected_type=type_hints["preserve_header_case"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_safe_max_connection_duration is not None:
            self._values["disable_safe_max_connection_duration"] = disable_safe_max_connection_duration
        if enable_trailers is not None:
            self._values["enable_trailers"] = enable_trailers
        if http10 is not None:
            self._values["http10"] = http10
        if ignored_upgrade_types is not None:
            self._values["ignored_upgrade_types"] = ignored_upgrade_types
        if preserve_header_case is not None:
            self._values["preserve_header_case"] = preserve_header_case

    @builtins.property
    def disable_safe_max_connection_duration(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#disableSafeMaxConnectionDuration
        '''
        result = self._values.get("disable_safe_max_connection_duration")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_trailers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#enableTrailers
        '''
        result = self._values.get("enable_trailers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def http10(self) -> typing.Optional["ClientTrafficPolicySpecHttp1Http10"]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#http10
        '''
        result = self._values.get("http10")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1Http10"], result)

    @builtins.property
    def ignored_upgrade_types(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes"]]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#ignoredUpgradeTypes
        '''
        result = self._values.get("ignored_upgrade_types")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes"]], result)

    @builtins.property
    def preserve_header_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#preserveHeaderCase
        '''
        result = self._values.get("preserve_header_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1Http10",
    jsii_struct_bases=[],
    name_mapping={"use_default_host": "useDefaultHost"},
)
class ClientTrafficPolicySpecHttp1Http10:
    def __init__(
        self,
        *,
        use_default_host: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param use_default_host: 

        :schema: ClientTrafficPolicySpecHttp1Http10
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1fad7313e419a8b8a57b89520994d7834a7710dbc6d21a5bd92d751761d15d56)
            check_type(argname="argument use_default_host", value=use_default_host, expected_type=type_hints["use_default_host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if use_default_host is not None:
            self._values["use_default_host"] = use_default_host

    @builtins.property
    def use_default_host(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1Http10#useDefaultHost
        '''
        result = self._values.get("use_default_host")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1Http10(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6179399feff953c7bf228ffca733f32b49a38222740b19c9e29d8d778b02a927)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class ClientTrafficPolicySpecHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Any = None,
        initial_stream_window_size: typing.Any = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: ClientTrafficPolicySpecHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = ClientTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c3473e002f9b5e3d70e3cb14cf116bbb07fda2e7a33e7f3afa56415b5304ccff)
            check_type(argname="argument connection_keepalive", value=connection_keepalive, expected_type=type_hints["connection_keepalive"])
            check_type(argname="argument initial_connection_window_size", value=initial_connection_window_size, expected_type=type_hints["initial_connection_window_size"])
            check_type(argname="argument initial_stream_window_size", value=initial_stream_window_size, expected_type=type_hints["initial_stream_window_size"])
            check_type(argname="argument max_concurrent_streams", value=max_concurrent_streams, expected_type=type_hints["max_concurrent_streams"])
            check_type(argname="argument on_invalid_message", value=on_invalid_message, expected_type=type_hints["on_invalid_message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values["connection_keepalive"] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values["initial_connection_window_size"] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values["initial_stream_window_size"] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values["max_concurrent_streams"] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values["on_invalid_message"] = on_invalid_message

    @builtins.property
    def connection_keepalive(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2ConnectionKeepalive"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Any, result)

    @builtins.property
    def initial_stream_window_size(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Any, result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class ClientTrafficPolicySpecHttp2ConnectionKeepalive:
    def __init__(
        self,
        *,
        idle_interval: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        interval_jitter: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_interval: 
        :param interval: 
        :param interval_jitter: 
        :param timeout: 

        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9d4d52244c603fccfd141e0387ff4121f34ce07d6be3b91ca4b8802b17a47be1)
            check_type(argname="argument idle_interval", value=idle_interval, expected_type=type_hints["idle_interval"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument interval_jitter", value=interval_jitter, expected_type=type_hints["interval_jitter"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values["idle_interval"] = idle_interval
        if interval is not None:
            self._values["interval"] = interval
        if interval_jitter is not None:
            self._values["interval_jitter"] = interval_jitter
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecPath",
    jsii_struct_bases=[],
    name_mapping={
        "disable_merge_slashes": "disableMergeSlashes",
        "escaped_slashes_action": "escapedSlashesAction",
    },
)
class ClientTrafficPolicySpecPath:
    def __init__(
        self,
        *,
        disable_merge_slashes: typing.Optional[builtins.bool] = None,
        escaped_slashes_action: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable_merge_slashes: 
        :param escaped_slashes_action: 

        :schema: ClientTrafficPolicySpecPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8c7cb97c61d4a31c64778c57f40e2dd1424a8e07f65a4ae13ac7859514070122)
            check_type(argname="argument disable_merge_slashes", value=disable_merge_slashes, expected_type=type_hints["disable_merge_slashes"])
            check_type(argname="argument escaped_slashes_action", value=escaped_slashes_action, expected_type=type_hints["escaped_slashes_action"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_merge_slashes is not None:
            self._values["disable_merge_slashes"] = disable_merge_slashes
        if escaped_slashes_action is not None:
            self._values["escaped_slashes_action"] = escaped_slashes_action

    @builtins.property
    def disable_merge_slashes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecPath#disableMergeSlashes
        '''
        result = self._values.get("disable_merge_slashes")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def escaped_slashes_action(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecPath#escapedSlashesAction
        '''
        result = self._values.get("escaped_slashes_action")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"optional": "optional"},
)
class ClientTrafficPolicySpecProxyProtocol:
    def __init__(self, *, optional: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param optional: 

        :schema: ClientTrafficPolicySpecProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b46c1a92384f73e8fb5b0ced4d3fd64c1af87610b062246060d41eba0c6ccd5)
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecProxyProtocol#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class ClientTrafficPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: ClientTrafficPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27a8ff909a792db1f2aa897159368de7e782fca7e448147883f0b3bac3888b89)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class ClientTrafficPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: ClientTrafficPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f45b1a4e9a03e9c2737065e8eddde9e69e600d5a419c8b920258ddfe3f025a43)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class ClientTrafficPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: ClientTrafficPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = ClientTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4b63f22e93c945490ef0fb53399bf6817368b98b979849d40bcc3813be92c3c)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClientTrafficPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c013fdbe8a532fdab9c5a2f1d941e6b3ec0e285204713fdc2eca4c5c53088a3d)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class ClientTrafficPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: builtins.str,
        selector: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60742b06af6264c50f46fece9462ee1f538ebb8448bb21febcc7b7e758c7ad6a)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__37f8b3d3bddff0dfbfba24e35e4eb7168a3dbaf3eb794eb8b223d730270bc073)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5af733c926edc83ed9b215faebe4ed7f3725e3d06bb27f975bef292662cc4138)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class ClientTrafficPolicySpecTcpKeepalive:
    def __init__(
        self,
        *,
        idle_time: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        probes: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param idle_time: 
        :param interval: 
        :param probes: 

        :schema: ClientTrafficPolicySpecTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec65b326fd115bb43af4b051557d288a84f917292cbd0b5057fb57d09b6a2081)
            check_type(argname="argument idle_time", value=idle_time, expected_type=type_hints["idle_time"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument probes", value=probes, expected_type=type_hints["probes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values["idle_time"] = idle_time
        if interval is not None:
            self._values["interval"] = interval
        if probes is not None:
            self._values["probes"] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class ClientTrafficPolicySpecTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: ClientTrafficPolicySpecTimeout
        '''
        if isinstance(http, dict):
            http = ClientTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = ClientTrafficPolicySpecTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac22ac1a8c29a8a78826dad39af506134bc3febed1ef61262949621f5185ed27)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(self) -> typing.Optional["ClientTrafficPolicySpecTimeoutHttp"]:
        '''
        :schema: ClientTrafficPolicySpecTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeoutHttp"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["ClientTrafficPolicySpecTimeoutTcp"]:
        '''
        :schema: ClientTrafficPolicySpecTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "idle_timeout": "idleTimeout",
        "request_received_timeout": "requestReceivedTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class ClientTrafficPolicySpecTimeoutHttp:
    def __init__(
        self,
        *,
        idle_timeout: typing.Optional[builtins.str] = None,
        request_received_timeout: typing.Optional[builtins.str] = None,
        stream_idle_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_timeout: 
        :param request_received_timeout: 
        :param stream_idle_timeout: 

        :schema: ClientTrafficPolicySpecTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__815785be55d0870bbecac5498bdd34d94b9e449f74526518cddee9eff6795d23)
            check_type(argname="argument idle_timeout", value=idle_timeout, expected_type=type_hints["idle_timeout"])
            check_type(argname="argument request_received_timeout", value=request_received_timeout, expected_type=type_hints["request_received_timeout"])
            check_type(argname="argument stream_idle_timeout", value=stream_idle_timeout, expected_type=type_hints["stream_idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_timeout is not None:
            self._values["idle_timeout"] = idle_timeout
        if request_received_timeout is not None:
            self._values["request_received_timeout"] = request_received_timeout
        if stream_idle_timeout is not None:
            self._values["stream_idle_timeout"] = stream_idle_timeout

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#idleTimeout
        '''
        result = self._values.get("idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_received_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#requestReceivedTimeout
        '''
        result = self._values.get("request_received_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={"idle_timeout": "idleTimeout"},
)
class ClientTrafficPolicySpecTimeoutTcp:
    def __init__(self, *, idle_timeout: typing.Optional[builtins.str] = None) -> None:
        '''
        :param idle_timeout: 

        :schema: ClientTrafficPolicySpecTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d36a885335c466b4e4ec9b78a98113f06c2c24be48bdc655da33cede4c9913f)
            check_type(argname="argument idle_timeout", value=idle_timeout, expected_type=type_hints["idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_timeout is not None:
            self._values["idle_timeout"] = idle_timeout

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#idleTimeout
        '''
        result = self._values.get("idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class EnvoyPatchPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.EnvoyPatchPolicy",
):
    '''
    :schema: EnvoyPatchPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["EnvoyPatchPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "EnvoyPatchPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1bd81c592d4b1c8c750efaf932f42537b6c114456fa3238f14a3d1e355dffb4c)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = EnvoyPatchPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["EnvoyPatchPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "EnvoyPatchPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = EnvoyPatchPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "EnvoyPatchPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyPatchPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class EnvoyPatchPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["EnvoyPatchPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: EnvoyPatchPolicy
        '''
        if isinstance(spec, dict):
            spec = EnvoyPatchPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__773a21d00f23db4290e8b5642005f94007088ef8632e9c387b26afb27e18cc18)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "EnvoyPatchPolicySpec":
        '''
        :schema: EnvoyPatchPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("EnvoyPatchPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: EnvoyPatchPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyPatchPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyPatchPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "target_ref": "targetRef",
        "type": "type",
        "json_patches": "jsonPatches",
        "priority": "priority",
    },
)
class EnvoyPatchPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["EnvoyPatchPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        type: builtins.str,
        json_patches: typing.Optional[typing.Sequence[typing.Union["EnvoyPatchPolicySpecJsonPatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        priority: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param type: 
        :param json_patches: 
        :param priority: 

        :schema: EnvoyPatchPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = EnvoyPatchPolicySpecTargetRef(**target_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c3f6d0572b91239aadccbe531b3a3f2945b2386403ea8c5794e89d07ea24fef9)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument json_patches", value=json_patches, expected_type=type_hints["json_patches"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
            "type": type,
        }
        if json_patches is not None:
            self._values["json_patches"] = json_patches
        if priority is not None:
            self._values["priority"] = priority

    @builtins.property
    def target_ref(self) -> "EnvoyPatchPolicySpecTargetRef":
        '''
        :schema: EnvoyPatchPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("EnvoyPatchPolicySpecTargetRef", result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpec#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def json_patches(
        self,
    ) -> typing.Optional[typing.List["EnvoyPatchPolicySpecJsonPatches"]]:
        '''
        :schema: EnvoyPatchPolicySpec#jsonPatches
        '''
        result = self._values.get("json_patches")
        return typing.cast(typing.Optional[typing.List["EnvoyPatchPolicySpecJsonPatches"]], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyPatchPolicySpec#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyPatchPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyPatchPolicySpecJsonPatches",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "operation": "operation", "type": "type"},
)
class EnvoyPatchPolicySpecJsonPatches:
    def __init__(
        self,
        *,
        name: builtins.str,
        operation: typing.Union["EnvoyPatchPolicySpecJsonPatchesOperation", typing.Dict[builtins.str, typing.Any]],
        type: builtins.str,
    ) -> None:
        '''
        :param name: 
        :param operation: 
        :param type: 

        :schema: EnvoyPatchPolicySpecJsonPatches
        '''
        if isinstance(operation, dict):
            operation = EnvoyPatchPolicySpecJsonPatchesOperation(**operation)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8da45fdff3a70acab6496da2a5836e7169724ced089c20dd9c75848fd353f3e7)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument operation", value=operation, expected_type=type_hints["operation"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "operation": operation,
            "type": type,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatches#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operation(self) -> "EnvoyPatchPolicySpecJsonPatchesOperation":
        '''
        :schema: EnvoyPatchPolicySpecJsonPatches#operation
        '''
        result = self._values.get("operation")
        assert result is not None, "Required property 'operation' is missing"
        return typing.cast("EnvoyPatchPolicySpecJsonPatchesOperation", result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatches#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyPatchPolicySpecJsonPatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyPatchPolicySpecJsonPatchesOperation",
    jsii_struct_bases=[],
    name_mapping={
        "op": "op",
        "from_": "from",
        "json_path": "jsonPath",
        "path": "path",
        "value": "value",
    },
)
class EnvoyPatchPolicySpecJsonPatchesOperation:
    def __init__(
        self,
        *,
        op: builtins.str,
        from_: typing.Optional[builtins.str] = None,
        json_path: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param op: 
        :param from_: 
        :param json_path: 
        :param path: 
        :param value: 

        :schema: EnvoyPatchPolicySpecJsonPatchesOperation
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc3861653844e8eec6e4260c144618b678e9a88dfd92b2cdf235f0689faff51a)
            check_type(argname="argument op", value=op, expected_type=type_hints["op"])
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument json_path", value=json_path, expected_type=type_hints["json_path"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "op": op,
        }
        if from_ is not None:
            self._values["from_"] = from_
        if json_path is not None:
            self._values["json_path"] = json_path
        if path is not None:
            self._values["path"] = path
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def op(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatchesOperation#op
        '''
        result = self._values.get("op")
        assert result is not None, "Required property 'op' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatchesOperation#from
        '''
        result = self._values.get("from_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def json_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatchesOperation#jsonPath
        '''
        result = self._values.get("json_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatchesOperation#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: EnvoyPatchPolicySpecJsonPatchesOperation#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyPatchPolicySpecJsonPatchesOperation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyPatchPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class EnvoyPatchPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: EnvoyPatchPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c2efee32dc4bf9153402fc4707b831e649b77b41b9e4f678daaaa2f86a72fb4)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyPatchPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyPatchPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class EnvoyProxy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.EnvoyProxy",
):
    '''
    :schema: EnvoyProxy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["EnvoyProxySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "EnvoyProxy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0cec580e5f2ba8832b8f046901fbaa29e674f9a370ae081f7c9ebe601b799d11)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = EnvoyProxyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["EnvoyProxySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "EnvoyProxy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = EnvoyProxyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "EnvoyProxy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class EnvoyProxyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["EnvoyProxySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: EnvoyProxy
        '''
        if isinstance(spec, dict):
            spec = EnvoyProxySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dea01fa40d8975c15cb0f9275f261f9af6ae4b6c76a04888977a49d9a294960f)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "EnvoyProxySpec":
        '''
        :schema: EnvoyProxy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("EnvoyProxySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: EnvoyProxy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpec",
    jsii_struct_bases=[],
    name_mapping={
        "backend_tls": "backendTls",
        "bootstrap": "bootstrap",
        "concurrency": "concurrency",
        "dynamic_modules": "dynamicModules",
        "extra_args": "extraArgs",
        "filter_order": "filterOrder",
        "geo_ip": "geoIp",
        "ip_family": "ipFamily",
        "logging": "logging",
        "lua_validation": "luaValidation",
        "merge_gateways": "mergeGateways",
        "merge_type": "mergeType",
        "preserve_route_order": "preserveRouteOrder",
        "provider": "provider",
        "routing_type": "routingType",
        "shutdown": "shutdown",
        "telemetry": "telemetry",
    },
)
class EnvoyProxySpec:
    def __init__(
        self,
        *,
        backend_tls: typing.Optional[typing.Union["EnvoyProxySpecBackendTls", typing.Dict[builtins.str, typing.Any]]] = None,
        bootstrap: typing.Optional[typing.Union["EnvoyProxySpecBootstrap", typing.Dict[builtins.str, typing.Any]]] = None,
        concurrency: typing.Optional[jsii.Number] = None,
        dynamic_modules: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecDynamicModules", typing.Dict[builtins.str, typing.Any]]]] = None,
        extra_args: typing.Optional[typing.Sequence[builtins.str]] = None,
        filter_order: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecFilterOrder", typing.Dict[builtins.str, typing.Any]]]] = None,
        geo_ip: typing.Optional[typing.Union["EnvoyProxySpecGeoIp", typing.Dict[builtins.str, typing.Any]]] = None,
        ip_family: typing.Optional[builtins.str] = None,
        logging: typing.Optional[typing.Union["EnvoyProxySpecLogging", typing.Dict[builtins.str, typing.Any]]] = None,
        lua_validation: typing.Optional[builtins.str] = None,
        merge_gateways: typing.Optional[builtins.bool] = None,
        merge_type: typing.Optional[builtins.str] = None,
        preserve_route_order: typing.Optional[builtins.bool] = None,
        provider: typing.Optional[typing.Union["EnvoyProxySpecProvider", typing.Dict[builtins.str, typing.Any]]] = None,
        routing_type: typing.Optional[builtins.str] = None,
        shutdown: typing.Optional[typing.Union["EnvoyProxySpecShutdown", typing.Dict[builtins.str, typing.Any]]] = None,
        telemetry: typing.Optional[typing.Union["EnvoyProxySpecTelemetry", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param backend_tls: 
        :param bootstrap: 
        :param concurrency: 
        :param dynamic_modules: 
        :param extra_args: 
        :param filter_order: 
        :param geo_ip: 
        :param ip_family: 
        :param logging: 
        :param lua_validation: 
        :param merge_gateways: 
        :param merge_type: 
        :param preserve_route_order: 
        :param provider: 
        :param routing_type: 
        :param shutdown: 
        :param telemetry: 

        :schema: EnvoyProxySpec
        '''
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
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__09c32f78523bff6f76238fbe811fa363eae59e183ac511493d70992b40c464a7)
            check_type(argname="argument backend_tls", value=backend_tls, expected_type=type_hints["backend_tls"])
            check_type(argname="argument bootstrap", value=bootstrap, expected_type=type_hints["bootstrap"])
            check_type(argname="argument concurrency", value=concurrency, expected_type=type_hints["concurrency"])
            check_type(argname="argument dynamic_modules", value=dynamic_modules, expected_type=type_hints["dynamic_modules"])
            check_type(argname="argument extra_args", value=extra_args, expected_type=type_hints["extra_args"])
            check_type(argname="argument filter_order", value=filter_order, expected_type=type_hints["filter_order"])
            check_type(argname="argument geo_ip", value=geo_ip, expected_type=type_hints["geo_ip"])
            check_type(argname="argument ip_family", value=ip_family, expected_type=type_hints["ip_family"])
            check_type(argname="argument logging", value=logging, expected_type=type_hints["logging"])
            check_type(argname="argument lua_validation", value=lua_validation, expected_type=type_hints["lua_validation"])
            check_type(argname="argument merge_gateways", value=merge_gateways, expected_type=type_hints["merge_gateways"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument preserve_route_order", value=preserve_route_order, expected_type=type_hints["preserve_route_order"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument routing_type", value=routing_type, expected_type=type_hints["routing_type"])
            check_type(argname="argument shutdown", value=shutdown, expected_type=type_hints["shutdown"])
            check_type(argname="argument telemetry", value=telemetry, expected_type=type_hints["telemetry"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_tls is not None:
            self._values["backend_tls"] = backend_tls
        if bootstrap is not None:
            self._values["bootstrap"] = bootstrap
        if concurrency is not None:
            self._values["concurrency"] = concurrency
        if dynamic_modules is not None:
            self._values["dynamic_modules"] = dynamic_modules
        if extra_args is not None:
            self._values["extra_args"] = extra_args
        if filter_order is not None:
            self._values["filter_order"] = filter_order
        if geo_ip is not None:
            self._values["geo_ip"] = geo_ip
        if ip_family is not None:
            self._values["ip_family"] = ip_family
        if logging is not None:
            self._values["logging"] = logging
        if lua_validation is not None:
            self._values["lua_validation"] = lua_validation
        if merge_gateways is not None:
            self._values["merge_gateways"] = merge_gateways
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if preserve_route_order is not None:
            self._values["preserve_route_order"] = preserve_route_order
        if provider is not None:
            self._values["provider"] = provider
        if routing_type is not None:
            self._values["routing_type"] = routing_type
        if shutdown is not None:
            self._values["shutdown"] = shutdown
        if telemetry is not None:
            self._values["telemetry"] = telemetry

    @builtins.property
    def backend_tls(self) -> typing.Optional["EnvoyProxySpecBackendTls"]:
        '''
        :schema: EnvoyProxySpec#backendTLS
        '''
        result = self._values.get("backend_tls")
        return typing.cast(typing.Optional["EnvoyProxySpecBackendTls"], result)

    @builtins.property
    def bootstrap(self) -> typing.Optional["EnvoyProxySpecBootstrap"]:
        '''
        :schema: EnvoyProxySpec#bootstrap
        '''
        result = self._values.get("bootstrap")
        return typing.cast(typing.Optional["EnvoyProxySpecBootstrap"], result)

    @builtins.property
    def concurrency(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpec#concurrency
        '''
        result = self._values.get("concurrency")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def dynamic_modules(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecDynamicModules"]]:
        '''
        :schema: EnvoyProxySpec#dynamicModules
        '''
        result = self._values.get("dynamic_modules")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecDynamicModules"]], result)

    @builtins.property
    def extra_args(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpec#extraArgs
        '''
        result = self._values.get("extra_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def filter_order(self) -> typing.Optional[typing.List["EnvoyProxySpecFilterOrder"]]:
        '''
        :schema: EnvoyProxySpec#filterOrder
        '''
        result = self._values.get("filter_order")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecFilterOrder"]], result)

    @builtins.property
    def geo_ip(self) -> typing.Optional["EnvoyProxySpecGeoIp"]:
        '''
        :schema: EnvoyProxySpec#geoIP
        '''
        result = self._values.get("geo_ip")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIp"], result)

    @builtins.property
    def ip_family(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpec#ipFamily
        '''
        result = self._values.get("ip_family")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def logging(self) -> typing.Optional["EnvoyProxySpecLogging"]:
        '''
        :schema: EnvoyProxySpec#logging
        '''
        result = self._values.get("logging")
        return typing.cast(typing.Optional["EnvoyProxySpecLogging"], result)

    @builtins.property
    def lua_validation(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpec#luaValidation
        '''
        result = self._values.get("lua_validation")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def merge_gateways(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpec#mergeGateways
        '''
        result = self._values.get("merge_gateways")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def preserve_route_order(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpec#preserveRouteOrder
        '''
        result = self._values.get("preserve_route_order")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def provider(self) -> typing.Optional["EnvoyProxySpecProvider"]:
        '''
        :schema: EnvoyProxySpec#provider
        '''
        result = self._values.get("provider")
        return typing.cast(typing.Optional["EnvoyProxySpecProvider"], result)

    @builtins.property
    def routing_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpec#routingType
        '''
        result = self._values.get("routing_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def shutdown(self) -> typing.Optional["EnvoyProxySpecShutdown"]:
        '''
        :schema: EnvoyProxySpec#shutdown
        '''
        result = self._values.get("shutdown")
        return typing.cast(typing.Optional["EnvoyProxySpecShutdown"], result)

    @builtins.property
    def telemetry(self) -> typing.Optional["EnvoyProxySpecTelemetry"]:
        '''
        :schema: EnvoyProxySpec#telemetry
        '''
        result = self._values.get("telemetry")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetry"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecBackendTls",
    jsii_struct_bases=[],
    name_mapping={
        "alpn_protocols": "alpnProtocols",
        "ciphers": "ciphers",
        "client_certificate_ref": "clientCertificateRef",
        "ecdh_curves": "ecdhCurves",
        "fingerprints": "fingerprints",
        "max_version": "maxVersion",
        "min_version": "minVersion",
        "signature_algorithms": "signatureAlgorithms",
    },
)
class EnvoyProxySpecBackendTls:
    def __init__(
        self,
        *,
        alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
        ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_certificate_ref: typing.Optional[typing.Union["EnvoyProxySpecBackendTlsClientCertificateRef", typing.Dict[builtins.str, typing.Any]]] = None,
        ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
        fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_version: typing.Optional[builtins.str] = None,
        min_version: typing.Optional[builtins.str] = None,
        signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param alpn_protocols: 
        :param ciphers: 
        :param client_certificate_ref: 
        :param ecdh_curves: 
        :param fingerprints: 
        :param max_version: 
        :param min_version: 
        :param signature_algorithms: 

        :schema: EnvoyProxySpecBackendTls
        '''
        if isinstance(client_certificate_ref, dict):
            client_certificate_ref = EnvoyProxySpecBackendTlsClientCertificateRef(**client_certificate_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6052c149b2f393cdaed1b41d042dfd7f5006b6567e1dd4e698a066580c548fbb)
            check_type(argname="argument alpn_protocols", value=alpn_protocols, expected_type=type_hints["alpn_protocols"])
            check_type(argname="argument ciphers", value=ciphers, expected_type=type_hints["ciphers"])
            check_type(argname="argument client_certificate_ref", value=client_certificate_ref, expected_type=type_hints["client_certificate_ref"])
            check_type(argname="argument ecdh_curves", value=ecdh_curves, expected_type=type_hints["ecdh_curves"])
            check_type(argname="argument fingerprints", value=fingerprints, expected_type=type_hints["fingerprints"])
            check_type(argname="argument max_version", value=max_version, expected_type=type_hints["max_version"])
            check_type(argname="argument min_version", value=min_version, expected_type=type_hints["min_version"])
            check_type(argname="argument signature_algorithms", value=signature_algorithms, expected_type=type_hints["signature_algorithms"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values["alpn_protocols"] = alpn_protocols
        if ciphers is not None:
            self._values["ciphers"] = ciphers
        if client_certificate_ref is not None:
            self._values["client_certificate_ref"] = client_certificate_ref
        if ecdh_curves is not None:
            self._values["ecdh_curves"] = ecdh_curves
        if fingerprints is not None:
            self._values["fingerprints"] = fingerprints
        if max_version is not None:
            self._values["max_version"] = max_version
        if min_version is not None:
            self._values["min_version"] = min_version
        if signature_algorithms is not None:
            self._values["signature_algorithms"] = signature_algorithms

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecBackendTls#alpnProtocols
        '''
        result = self._values.get("alpn_protocols")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecBackendTls#ciphers
        '''
        result = self._values.get("ciphers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_certificate_ref(
        self,
    ) -> typing.Optional["EnvoyProxySpecBackendTlsClientCertificateRef"]:
        '''
        :schema: EnvoyProxySpecBackendTls#clientCertificateRef
        '''
        result = self._values.get("client_certificate_ref")
        return typing.cast(typing.Optional["EnvoyProxySpecBackendTlsClientCertificateRef"], result)

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecBackendTls#ecdhCurves
        '''
        result = self._values.get("ecdh_curves")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def fingerprints(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecBackendTls#fingerprints
        '''
        result = self._values.get("fingerprints")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBackendTls#maxVersion
        '''
        result = self._values.get("max_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBackendTls#minVersion
        '''
        result = self._values.get("min_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecBackendTls#signatureAlgorithms
        '''
        result = self._values.get("signature_algorithms")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecBackendTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecBackendTlsClientCertificateRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class EnvoyProxySpecBackendTlsClientCertificateRef:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: EnvoyProxySpecBackendTlsClientCertificateRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ead6dfa52014842a12192c64e1bf7efe822b1c6509f642fe4937404d78255d73)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecBackendTlsClientCertificateRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBackendTlsClientCertificateRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBackendTlsClientCertificateRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBackendTlsClientCertificateRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecBackendTlsClientCertificateRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecBootstrap",
    jsii_struct_bases=[],
    name_mapping={"json_patches": "jsonPatches", "type": "type", "value": "value"},
)
class EnvoyProxySpecBootstrap:
    def __init__(
        self,
        *,
        json_patches: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecBootstrapJsonPatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param json_patches: 
        :param type: 
        :param value: 

        :schema: EnvoyProxySpecBootstrap
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cfbc14956b05976f35b628f33de851050fc89665c0258f667c272616160b5e1d)
            check_type(argname="argument json_patches", value=json_patches, expected_type=type_hints["json_patches"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if json_patches is not None:
            self._values["json_patches"] = json_patches
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def json_patches(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecBootstrapJsonPatches"]]:
        '''
        :schema: EnvoyProxySpecBootstrap#jsonPatches
        '''
        result = self._values.get("json_patches")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecBootstrapJsonPatches"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBootstrap#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBootstrap#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecBootstrap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecBootstrapJsonPatches",
    jsii_struct_bases=[],
    name_mapping={
        "op": "op",
        "from_": "from",
        "json_path": "jsonPath",
        "path": "path",
        "value": "value",
    },
)
class EnvoyProxySpecBootstrapJsonPatches:
    def __init__(
        self,
        *,
        op: builtins.str,
        from_: typing.Optional[builtins.str] = None,
        json_path: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param op: 
        :param from_: 
        :param json_path: 
        :param path: 
        :param value: 

        :schema: EnvoyProxySpecBootstrapJsonPatches
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c72644f31a3a8f3f2fcab8510545ed67e3be958331d4e1b1ef207b1492f7e4fe)
            check_type(argname="argument op", value=op, expected_type=type_hints["op"])
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument json_path", value=json_path, expected_type=type_hints["json_path"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "op": op,
        }
        if from_ is not None:
            self._values["from_"] = from_
        if json_path is not None:
            self._values["json_path"] = json_path
        if path is not None:
            self._values["path"] = path
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def op(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecBootstrapJsonPatches#op
        '''
        result = self._values.get("op")
        assert result is not None, "Required property 'op' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBootstrapJsonPatches#from
        '''
        result = self._values.get("from_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def json_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBootstrapJsonPatches#jsonPath
        '''
        result = self._values.get("json_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecBootstrapJsonPatches#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecBootstrapJsonPatches#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecBootstrapJsonPatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecDynamicModules",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "source": "source",
        "do_not_close": "doNotClose",
        "load_globally": "loadGlobally",
    },
)
class EnvoyProxySpecDynamicModules:
    def __init__(
        self,
        *,
        name: builtins.str,
        source: typing.Union["EnvoyProxySpecDynamicModulesSource", typing.Dict[builtins.str, typing.Any]],
        do_not_close: typing.Optional[builtins.bool] = None,
        load_globally: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param source: 
        :param do_not_close: 
        :param load_globally: 

        :schema: EnvoyProxySpecDynamicModules
        '''
        if isinstance(source, dict):
            source = EnvoyProxySpecDynamicModulesSource(**source)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af59d39b592cd520e60aec37cfacd2e912f728f2a9485353ab0b2ad8ea75f992)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
            check_type(argname="argument do_not_close", value=do_not_close, expected_type=type_hints["do_not_close"])
            check_type(argname="argument load_globally", value=load_globally, expected_type=type_hints["load_globally"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "source": source,
        }
        if do_not_close is not None:
            self._values["do_not_close"] = do_not_close
        if load_globally is not None:
            self._values["load_globally"] = load_globally

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecDynamicModules#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def source(self) -> "EnvoyProxySpecDynamicModulesSource":
        '''
        :schema: EnvoyProxySpecDynamicModules#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast("EnvoyProxySpecDynamicModulesSource", result)

    @builtins.property
    def do_not_close(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecDynamicModules#doNotClose
        '''
        result = self._values.get("do_not_close")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def load_globally(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecDynamicModules#loadGlobally
        '''
        result = self._values.get("load_globally")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecDynamicModules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecDynamicModulesSource",
    jsii_struct_bases=[],
    name_mapping={"local": "local", "remote": "remote", "type": "type"},
)
class EnvoyProxySpecDynamicModulesSource:
    def __init__(
        self,
        *,
        local: typing.Optional[typing.Union["EnvoyProxySpecDynamicModulesSourceLocal", typing.Dict[builtins.str, typing.Any]]] = None,
        remote: typing.Optional[typing.Union["EnvoyProxySpecDynamicModulesSourceRemote", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param local: 
        :param remote: 
        :param type: 

        :schema: EnvoyProxySpecDynamicModulesSource
        '''
        if isinstance(local, dict):
            local = EnvoyProxySpecDynamicModulesSourceLocal(**local)
        if isinstance(remote, dict):
            remote = EnvoyProxySpecDynamicModulesSourceRemote(**remote)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e83b66ad30c0d4cb12ba947c06dfe426557c73b249cfc4c1a78dfdcf8058d848)
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
            check_type(argname="argument remote", value=remote, expected_type=type_hints["remote"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if local is not None:
            self._values["local"] = local
        if remote is not None:
            self._values["remote"] = remote
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def local(self) -> typing.Optional["EnvoyProxySpecDynamicModulesSourceLocal"]:
        '''
        :schema: EnvoyProxySpecDynamicModulesSource#local
        '''
        result = self._values.get("local")
        return typing.cast(typing.Optional["EnvoyProxySpecDynamicModulesSourceLocal"], result)

    @builtins.property
    def remote(self) -> typing.Optional["EnvoyProxySpecDynamicModulesSourceRemote"]:
        '''
        :schema: EnvoyProxySpecDynamicModulesSource#remote
        '''
        result = self._values.get("remote")
        return typing.cast(typing.Optional["EnvoyProxySpecDynamicModulesSourceRemote"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecDynamicModulesSource#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecDynamicModulesSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecDynamicModulesSourceLocal",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecDynamicModulesSourceLocal:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecDynamicModulesSourceLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7cc13ac5a40833b0ac83a624487eb092dd702ba0e95bc631f3bab30d8790361)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecDynamicModulesSourceLocal#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecDynamicModulesSourceLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecDynamicModulesSourceRemote",
    jsii_struct_bases=[],
    name_mapping={"sha256": "sha256", "url": "url"},
)
class EnvoyProxySpecDynamicModulesSourceRemote:
    def __init__(self, *, sha256: builtins.str, url: builtins.str) -> None:
        '''
        :param sha256: 
        :param url: 

        :schema: EnvoyProxySpecDynamicModulesSourceRemote
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62a8b5b0f95ac88b6d3162f1662997f0e9f7f7b97229d73067418b480b02c4b8)
            check_type(argname="argument sha256", value=sha256, expected_type=type_hints["sha256"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "sha256": sha256,
            "url": url,
        }

    @builtins.property
    def sha256(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecDynamicModulesSourceRemote#sha256
        '''
        result = self._values.get("sha256")
        assert result is not None, "Required property 'sha256' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecDynamicModulesSourceRemote#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecDynamicModulesSourceRemote(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecFilterOrder",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "after": "after", "before": "before"},
)
class EnvoyProxySpecFilterOrder:
    def __init__(
        self,
        *,
        name: builtins.str,
        after: typing.Optional[builtins.str] = None,
        before: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param after: 
        :param before: 

        :schema: EnvoyProxySpecFilterOrder
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__979630b0f62dab138d9295e269de5bbd26453651f0778cc23e4f7849ef6e166f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument after", value=after, expected_type=type_hints["after"])
            check_type(argname="argument before", value=before, expected_type=type_hints["before"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if after is not None:
            self._values["after"] = after
        if before is not None:
            self._values["before"] = before

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecFilterOrder#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def after(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecFilterOrder#after
        '''
        result = self._values.get("after")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def before(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecFilterOrder#before
        '''
        result = self._values.get("before")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecFilterOrder(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIp",
    jsii_struct_bases=[],
    name_mapping={"provider": "provider"},
)
class EnvoyProxySpecGeoIp:
    def __init__(
        self,
        *,
        provider: typing.Union["EnvoyProxySpecGeoIpProvider", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param provider: 

        :schema: EnvoyProxySpecGeoIp
        '''
        if isinstance(provider, dict):
            provider = EnvoyProxySpecGeoIpProvider(**provider)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__08d9702c4e41ab343d958a157020ec20d3e95490c19314353027554877dbd415)
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "provider": provider,
        }

    @builtins.property
    def provider(self) -> "EnvoyProxySpecGeoIpProvider":
        '''
        :schema: EnvoyProxySpecGeoIp#provider
        '''
        result = self._values.get("provider")
        assert result is not None, "Required property 'provider' is missing"
        return typing.cast("EnvoyProxySpecGeoIpProvider", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProvider",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "max_mind": "maxMind"},
)
class EnvoyProxySpecGeoIpProvider:
    def __init__(
        self,
        *,
        type: builtins.str,
        max_mind: typing.Optional[typing.Union["EnvoyProxySpecGeoIpProviderMaxMind", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param max_mind: 

        :schema: EnvoyProxySpecGeoIpProvider
        '''
        if isinstance(max_mind, dict):
            max_mind = EnvoyProxySpecGeoIpProviderMaxMind(**max_mind)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5d1bb6fc57c79e92915b663c47cd6ee4b5e3076d087d985a9ada04fddffb2805)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument max_mind", value=max_mind, expected_type=type_hints["max_mind"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if max_mind is not None:
            self._values["max_mind"] = max_mind

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecGeoIpProvider#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def max_mind(self) -> typing.Optional["EnvoyProxySpecGeoIpProviderMaxMind"]:
        '''
        :schema: EnvoyProxySpecGeoIpProvider#maxMind
        '''
        result = self._values.get("max_mind")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIpProviderMaxMind"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProvider(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMind",
    jsii_struct_bases=[],
    name_mapping={
        "anonymous_ip_db_source": "anonymousIpDbSource",
        "asn_db_source": "asnDbSource",
        "city_db_source": "cityDbSource",
        "country_db_source": "countryDbSource",
        "isp_db_source": "ispDbSource",
    },
)
class EnvoyProxySpecGeoIpProviderMaxMind:
    def __init__(
        self,
        *,
        anonymous_ip_db_source: typing.Optional[typing.Union["EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource", typing.Dict[builtins.str, typing.Any]]] = None,
        asn_db_source: typing.Optional[typing.Union["EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource", typing.Dict[builtins.str, typing.Any]]] = None,
        city_db_source: typing.Optional[typing.Union["EnvoyProxySpecGeoIpProviderMaxMindCityDbSource", typing.Dict[builtins.str, typing.Any]]] = None,
        country_db_source: typing.Optional[typing.Union["EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource", typing.Dict[builtins.str, typing.Any]]] = None,
        isp_db_source: typing.Optional[typing.Union["EnvoyProxySpecGeoIpProviderMaxMindIspDbSource", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param anonymous_ip_db_source: 
        :param asn_db_source: 
        :param city_db_source: 
        :param country_db_source: 
        :param isp_db_source: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMind
        '''
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
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7d7e0367c64083ac22a807b4664b9028bf4d8d30def6c7946c62ac3bcb376860)
            check_type(argname="argument anonymous_ip_db_source", value=anonymous_ip_db_source, expected_type=type_hints["anonymous_ip_db_source"])
            check_type(argname="argument asn_db_source", value=asn_db_source, expected_type=type_hints["asn_db_source"])
            check_type(argname="argument city_db_source", value=city_db_source, expected_type=type_hints["city_db_source"])
            check_type(argname="argument country_db_source", value=country_db_source, expected_type=type_hints["country_db_source"])
            check_type(argname="argument isp_db_source", value=isp_db_source, expected_type=type_hints["isp_db_source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anonymous_ip_db_source is not None:
            self._values["anonymous_ip_db_source"] = anonymous_ip_db_source
        if asn_db_source is not None:
            self._values["asn_db_source"] = asn_db_source
        if city_db_source is not None:
            self._values["city_db_source"] = city_db_source
        if country_db_source is not None:
            self._values["country_db_source"] = country_db_source
        if isp_db_source is not None:
            self._values["isp_db_source"] = isp_db_source

    @builtins.property
    def anonymous_ip_db_source(
        self,
    ) -> typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource"]:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMind#anonymousIpDbSource
        '''
        result = self._values.get("anonymous_ip_db_source")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource"], result)

    @builtins.property
    def asn_db_source(
        self,
    ) -> typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource"]:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMind#asnDbSource
        '''
        result = self._values.get("asn_db_source")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource"], result)

    @builtins.property
    def city_db_source(
        self,
    ) -> typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindCityDbSource"]:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMind#cityDbSource
        '''
        result = self._values.get("city_db_source")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindCityDbSource"], result)

    @builtins.property
    def country_db_source(
        self,
    ) -> typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource"]:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMind#countryDbSource
        '''
        result = self._values.get("country_db_source")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource"], result)

    @builtins.property
    def isp_db_source(
        self,
    ) -> typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindIspDbSource"]:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMind#ispDbSource
        '''
        result = self._values.get("isp_db_source")
        return typing.cast(typing.Optional["EnvoyProxySpecGeoIpProviderMaxMindIspDbSource"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMind(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource",
    jsii_struct_bases=[],
    name_mapping={"local": "local"},
)
class EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource:
    def __init__(
        self,
        *,
        local: typing.Union["EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param local: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource
        '''
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__47827b533f8a1abfb1f7cf2a1a69c0b6c21ccf8b4b279a9231af1dae67574fda)
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "local": local,
        }

    @builtins.property
    def local(self) -> "EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal":
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource#local
        '''
        result = self._values.get("local")
        assert result is not None, "Required property 'local' is missing"
        return typing.cast("EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1760b956f6feba3584f6e47bbcbb9b9631d1d375a0582a7d282c5eef646d1505)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource",
    jsii_struct_bases=[],
    name_mapping={"local": "local"},
)
class EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource:
    def __init__(
        self,
        *,
        local: typing.Union["EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param local: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource
        '''
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__34f43eae615cae7f49a7be8e44b0cf68bf0dc682a9205ce850978a027a1be520)
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "local": local,
        }

    @builtins.property
    def local(self) -> "EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal":
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource#local
        '''
        result = self._values.get("local")
        assert result is not None, "Required property 'local' is missing"
        return typing.cast("EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d5ab8c51e8a55a61ad64cce7f9a8d4b3e70958c111ab8e4e3590bdb76e905beb)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCityDbSource",
    jsii_struct_bases=[],
    name_mapping={"local": "local"},
)
class EnvoyProxySpecGeoIpProviderMaxMindCityDbSource:
    def __init__(
        self,
        *,
        local: typing.Union["EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param local: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindCityDbSource
        '''
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e7026aa745bc2acce28fe312bbc19826043efed8c932ec3e95a932906a253788)
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "local": local,
        }

    @builtins.property
    def local(self) -> "EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal":
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindCityDbSource#local
        '''
        result = self._values.get("local")
        assert result is not None, "Required property 'local' is missing"
        return typing.cast("EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindCityDbSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4fa95f5a7f55b40be2755fa09462ca309f98c20c6e3b1b3a1e4bf27687ff3b92)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource",
    jsii_struct_bases=[],
    name_mapping={"local": "local"},
)
class EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource:
    def __init__(
        self,
        *,
        local: typing.Union["EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param local: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource
        '''
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ebaf92a1eeb9f57b3eedff6ec380d263007350b08d6670b4ffc66451d301551b)
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "local": local,
        }

    @builtins.property
    def local(self) -> "EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal":
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource#local
        '''
        result = self._values.get("local")
        assert result is not None, "Required property 'local' is missing"
        return typing.cast("EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e6fea2e4f661a06afdcad350c2eaa54e2109eb8ea4cc3b764f018e0c31fd44bc)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindIspDbSource",
    jsii_struct_bases=[],
    name_mapping={"local": "local"},
)
class EnvoyProxySpecGeoIpProviderMaxMindIspDbSource:
    def __init__(
        self,
        *,
        local: typing.Union["EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param local: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindIspDbSource
        '''
        if isinstance(local, dict):
            local = EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__068c664622c39cab0e3bfd737a613907ba358c5448dd32f1b35c52b765698253)
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "local": local,
        }

    @builtins.property
    def local(self) -> "EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal":
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindIspDbSource#local
        '''
        result = self._values.get("local")
        assert result is not None, "Required property 'local' is missing"
        return typing.cast("EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindIspDbSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__882e73bb0d7ea1d39caf32b2af49530456ac2260a5eb09f8db17657948baa780)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecLogging",
    jsii_struct_bases=[],
    name_mapping={"level": "level"},
)
class EnvoyProxySpecLogging:
    def __init__(
        self,
        *,
        level: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param level: 

        :schema: EnvoyProxySpecLogging
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd0796231ab9eaf654d4fdbde23117493126f1e221e5e8ebc390094dad972634)
            check_type(argname="argument level", value=level, expected_type=type_hints["level"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values["level"] = level

    @builtins.property
    def level(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecLogging#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecLogging(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProvider",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "host": "host", "kubernetes": "kubernetes"},
)
class EnvoyProxySpecProvider:
    def __init__(
        self,
        *,
        type: builtins.str,
        host: typing.Any = None,
        kubernetes: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetes", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param host: 
        :param kubernetes: 

        :schema: EnvoyProxySpecProvider
        '''
        if isinstance(kubernetes, dict):
            kubernetes = EnvoyProxySpecProviderKubernetes(**kubernetes)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e8b7e949dce9f6f4e92e1b1b2a899e4081df7f073bff30d465119b63b8a48f5)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument kubernetes", value=kubernetes, expected_type=type_hints["kubernetes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if host is not None:
            self._values["host"] = host
        if kubernetes is not None:
            self._values["kubernetes"] = kubernetes

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProvider#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def host(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProvider#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Any, result)

    @builtins.property
    def kubernetes(self) -> typing.Optional["EnvoyProxySpecProviderKubernetes"]:
        '''
        :schema: EnvoyProxySpecProvider#kubernetes
        '''
        result = self._values.get("kubernetes")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetes"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProvider(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetes",
    jsii_struct_bases=[],
    name_mapping={
        "envoy_daemon_set": "envoyDaemonSet",
        "envoy_deployment": "envoyDeployment",
        "envoy_hpa": "envoyHpa",
        "envoy_pdb": "envoyPdb",
        "envoy_service": "envoyService",
        "envoy_service_account": "envoyServiceAccount",
        "use_listener_port_as_container_port": "useListenerPortAsContainerPort",
    },
)
class EnvoyProxySpecProviderKubernetes:
    def __init__(
        self,
        *,
        envoy_daemon_set: typing.Any = None,
        envoy_deployment: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeployment", typing.Dict[builtins.str, typing.Any]]] = None,
        envoy_hpa: typing.Any = None,
        envoy_pdb: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyPdb", typing.Dict[builtins.str, typing.Any]]] = None,
        envoy_service: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyService", typing.Dict[builtins.str, typing.Any]]] = None,
        envoy_service_account: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyServiceAccount", typing.Dict[builtins.str, typing.Any]]] = None,
        use_listener_port_as_container_port: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param envoy_daemon_set: 
        :param envoy_deployment: 
        :param envoy_hpa: 
        :param envoy_pdb: 
        :param envoy_service: 
        :param envoy_service_account: 
        :param use_listener_port_as_container_port: 

        :schema: EnvoyProxySpecProviderKubernetes
        '''
        if isinstance(envoy_deployment, dict):
            envoy_deployment = EnvoyProxySpecProviderKubernetesEnvoyDeployment(**envoy_deployment)
        if isinstance(envoy_pdb, dict):
            envoy_pdb = EnvoyProxySpecProviderKubernetesEnvoyPdb(**envoy_pdb)
        if isinstance(envoy_service, dict):
            envoy_service = EnvoyProxySpecProviderKubernetesEnvoyService(**envoy_service)
        if isinstance(envoy_service_account, dict):
            envoy_service_account = EnvoyProxySpecProviderKubernetesEnvoyServiceAccount(**envoy_service_account)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4463086cbee06ba418ae148b5e1e7cb8b044e568814f712c39249b7b12d76f17)
            check_type(argname="argument envoy_daemon_set", value=envoy_daemon_set, expected_type=type_hints["envoy_daemon_set"])
            check_type(argname="argument envoy_deployment", value=envoy_deployment, expected_type=type_hints["envoy_deployment"])
            check_type(argname="argument envoy_hpa", value=envoy_hpa, expected_type=type_hints["envoy_hpa"])
            check_type(argname="argument envoy_pdb", value=envoy_pdb, expected_type=type_hints["envoy_pdb"])
            check_type(argname="argument envoy_service", value=envoy_service, expected_type=type_hints["envoy_service"])
            check_type(argname="argument envoy_service_account", value=envoy_service_account, expected_type=type_hints["envoy_service_account"])
            check_type(argname="argument use_listener_port_as_container_port", value=use_listener_port_as_container_port, expected_type=type_hints["use_listener_port_as_container_port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if envoy_daemon_set is not None:
            self._values["envoy_daemon_set"] = envoy_daemon_set
        if envoy_deployment is not None:
            self._values["envoy_deployment"] = envoy_deployment
        if envoy_hpa is not None:
            self._values["envoy_hpa"] = envoy_hpa
        if envoy_pdb is not None:
            self._values["envoy_pdb"] = envoy_pdb
        if envoy_service is not None:
            self._values["envoy_service"] = envoy_service
        if envoy_service_account is not None:
            self._values["envoy_service_account"] = envoy_service_account
        if use_listener_port_as_container_port is not None:
            self._values["use_listener_port_as_container_port"] = use_listener_port_as_container_port

    @builtins.property
    def envoy_daemon_set(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#envoyDaemonSet
        '''
        result = self._values.get("envoy_daemon_set")
        return typing.cast(typing.Any, result)

    @builtins.property
    def envoy_deployment(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeployment"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#envoyDeployment
        '''
        result = self._values.get("envoy_deployment")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeployment"], result)

    @builtins.property
    def envoy_hpa(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#envoyHpa
        '''
        result = self._values.get("envoy_hpa")
        return typing.cast(typing.Any, result)

    @builtins.property
    def envoy_pdb(self) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyPdb"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#envoyPDB
        '''
        result = self._values.get("envoy_pdb")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyPdb"], result)

    @builtins.property
    def envoy_service(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyService"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#envoyService
        '''
        result = self._values.get("envoy_service")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyService"], result)

    @builtins.property
    def envoy_service_account(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyServiceAccount"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#envoyServiceAccount
        '''
        result = self._values.get("envoy_service_account")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyServiceAccount"], result)

    @builtins.property
    def use_listener_port_as_container_port(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetes#useListenerPortAsContainerPort
        '''
        result = self._values.get("use_listener_port_as_container_port")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeployment",
    jsii_struct_bases=[],
    name_mapping={
        "container": "container",
        "init_containers": "initContainers",
        "name": "name",
        "patch": "patch",
        "pod": "pod",
        "replicas": "replicas",
        "strategy": "strategy",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeployment:
    def __init__(
        self,
        *,
        container: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer", typing.Dict[builtins.str, typing.Any]]] = None,
        init_containers: typing.Optional[typing.Sequence[typing.Any]] = None,
        name: typing.Optional[builtins.str] = None,
        patch: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch", typing.Dict[builtins.str, typing.Any]]] = None,
        pod: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod", typing.Dict[builtins.str, typing.Any]]] = None,
        replicas: typing.Optional[jsii.Number] = None,
        strategy: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param container: 
        :param init_containers: 
        :param name: 
        :param patch: 
        :param pod: 
        :param replicas: 
        :param strategy: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment
        '''
        if isinstance(container, dict):
            container = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer(**container)
        if isinstance(patch, dict):
            patch = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch(**patch)
        if isinstance(pod, dict):
            pod = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod(**pod)
        if isinstance(strategy, dict):
            strategy = EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy(**strategy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ff5dea2d6009a570e137e9406a72ced34a03a8934c143aa13cb2c710bb1bec10)
            check_type(argname="argument container", value=container, expected_type=type_hints["container"])
            check_type(argname="argument init_containers", value=init_containers, expected_type=type_hints["init_containers"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument patch", value=patch, expected_type=type_hints["patch"])
            check_type(argname="argument pod", value=pod, expected_type=type_hints["pod"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if container is not None:
            self._values["container"] = container
        if init_containers is not None:
            self._values["init_containers"] = init_containers
        if name is not None:
            self._values["name"] = name
        if patch is not None:
            self._values["patch"] = patch
        if pod is not None:
            self._values["pod"] = pod
        if replicas is not None:
            self._values["replicas"] = replicas
        if strategy is not None:
            self._values["strategy"] = strategy

    @builtins.property
    def container(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#container
        '''
        result = self._values.get("container")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer"], result)

    @builtins.property
    def init_containers(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#initContainers
        '''
        result = self._values.get("init_containers")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def patch(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#patch
        '''
        result = self._values.get("patch")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch"], result)

    @builtins.property
    def pod(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#pod
        '''
        result = self._values.get("pod")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod"], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def strategy(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeployment#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeployment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer",
    jsii_struct_bases=[],
    name_mapping={
        "env": "env",
        "image": "image",
        "image_repository": "imageRepository",
        "resources": "resources",
        "security_context": "securityContext",
        "volume_mounts": "volumeMounts",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer:
    def __init__(
        self,
        *,
        env: typing.Optional[typing.Sequence[typing.Any]] = None,
        image: typing.Optional[builtins.str] = None,
        image_repository: typing.Optional[builtins.str] = None,
        resources: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_mounts: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param env: 
        :param image: 
        :param image_repository: 
        :param resources: 
        :param security_context: 
        :param volume_mounts: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer
        '''
        if isinstance(resources, dict):
            resources = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources(**resources)
        if isinstance(security_context, dict):
            security_context = EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4d111cc4e96030e1702d5d42a9ad31647b018fc27b4d041be8d86c84fa12835d)
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument image_repository", value=image_repository, expected_type=type_hints["image_repository"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
            check_type(argname="argument volume_mounts", value=volume_mounts, expected_type=type_hints["volume_mounts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values["env"] = env
        if image is not None:
            self._values["image"] = image
        if image_repository is not None:
            self._values["image_repository"] = image_repository
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context
        if volume_mounts is not None:
            self._values["volume_mounts"] = volume_mounts

    @builtins.property
    def env(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_repository(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer#imageRepository
        '''
        result = self._values.get("image_repository")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext"], result)

    @builtins.property
    def volume_mounts(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer#volumeMounts
        '''
        result = self._values.get("volume_mounts")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b6213ad96ae857473f793f9ea55acd64aba32797dbcd97f8fda1603a664030c0)
            check_type(argname="argument claims", value=claims, expected_type=type_hints["claims"])
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values["claims"] = claims
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def claims(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims"]], result)

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "request": "request"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims:
    def __init__(
        self,
        *,
        name: builtins.str,
        request: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param request: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4cb5a73a02495cacced3da660d923f9b22bacbc4d99471a5c8f997cc454df420)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if request is not None:
            self._values["request"] = request

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
        "app_armor_profile": "appArmorProfile",
        "capabilities": "capabilities",
        "privileged": "privileged",
        "proc_mount": "procMount",
        "read_only_root_filesystem": "readOnlyRootFilesystem",
        "run_as_group": "runAsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "seccomp_profile": "seccompProfile",
        "se_linux_options": "seLinuxOptions",
        "windows_options": "windowsOptions",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        app_armor_profile: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        capabilities: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
        :param app_armor_profile: 
        :param capabilities: 
        :param privileged: 
        :param proc_mount: 
        :param read_only_root_filesystem: 
        :param run_as_group: 
        :param run_as_non_root: 
        :param run_as_user: 
        :param seccomp_profile: 
        :param se_linux_options: 
        :param windows_options: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext
        '''
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
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1e22d86df6ed0ad3ec17c0e5e4f63f24fc035cc662c8839c25837700d02adb7)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
            check_type(argname="argument app_armor_profile", value=app_armor_profile, expected_type=type_hints["app_armor_profile"])
            check_type(argname="argument capabilities", value=capabilities, expected_type=type_hints["capabilities"])
            check_type(argname="argument privileged", value=privileged, expected_type=type_hints["privileged"])
            check_type(argname="argument proc_mount", value=proc_mount, expected_type=type_hints["proc_mount"])
            check_type(argname="argument read_only_root_filesystem", value=read_only_root_filesystem, expected_type=type_hints["read_only_root_filesystem"])
            check_type(argname="argument run_as_group", value=run_as_group, expected_type=type_hints["run_as_group"])
            check_type(argname="argument run_as_non_root", value=run_as_non_root, expected_type=type_hints["run_as_non_root"])
            check_type(argname="argument run_as_user", value=run_as_user, expected_type=type_hints["run_as_user"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument se_linux_options", value=se_linux_options, expected_type=type_hints["se_linux_options"])
            check_type(argname="argument windows_options", value=windows_options, expected_type=type_hints["windows_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_privilege_escalation is not None:
            self._values["allow_privilege_escalation"] = allow_privilege_escalation
        if app_armor_profile is not None:
            self._values["app_armor_profile"] = app_armor_profile
        if capabilities is not None:
            self._values["capabilities"] = capabilities
        if privileged is not None:
            self._values["privileged"] = privileged
        if proc_mount is not None:
            self._values["proc_mount"] = proc_mount
        if read_only_root_filesystem is not None:
            self._values["read_only_root_filesystem"] = read_only_root_filesystem
        if run_as_group is not None:
            self._values["run_as_group"] = run_as_group
        if run_as_non_root is not None:
            self._values["run_as_non_root"] = run_as_non_root
        if run_as_user is not None:
            self._values["run_as_user"] = run_as_user
        if seccomp_profile is not None:
            self._values["seccomp_profile"] = seccomp_profile
        if se_linux_options is not None:
            self._values["se_linux_options"] = se_linux_options
        if windows_options is not None:
            self._values["windows_options"] = windows_options

    @builtins.property
    def allow_privilege_escalation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def app_armor_profile(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#appArmorProfile
        '''
        result = self._values.get("app_armor_profile")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile"], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__751293bf068f9c4a3a9bd1aea4f2167be2053710ca4b492ca01acb19b3e71c65)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__895b3f39611ed1e6aa73b9ac3ebb12b8a43be7adcd3580b7c0ff399809ea8183)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument drop", value=drop, expected_type=type_hints["drop"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if drop is not None:
            self._values["drop"] = drop

    @builtins.property
    def add(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions:
    def __init__(
        self,
        *,
        level: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        user: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param level: 
        :param role: 
        :param type: 
        :param user: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9848cfbc2d50e83a92c0146a67322d45a9157dea6ec801e0492aee3f9bf90354)
            check_type(argname="argument level", value=level, expected_type=type_hints["level"])
            check_type(argname="argument role", value=role, expected_type=type_hints["role"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument user", value=user, expected_type=type_hints["user"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values["level"] = level
        if role is not None:
            self._values["role"] = role
        if type is not None:
            self._values["type"] = type
        if user is not None:
            self._values["user"] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1f728ec8fa28ffe1e83571403dea5a0f3674e4e887e3659eada973f3eb6cbda0)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions:
    def __init__(
        self,
        *,
        gmsa_credential_spec: typing.Optional[builtins.str] = None,
        gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
        host_process: typing.Optional[builtins.bool] = None,
        run_as_user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param gmsa_credential_spec: 
        :param gmsa_credential_spec_name: 
        :param host_process: 
        :param run_as_user_name: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6f1f38eeaf8bd8dd66992d8f0b2efbcdc3667fa6e52b72e81ba321f112d22652)
            check_type(argname="argument gmsa_credential_spec", value=gmsa_credential_spec, expected_type=type_hints["gmsa_credential_spec"])
            check_type(argname="argument gmsa_credential_spec_name", value=gmsa_credential_spec_name, expected_type=type_hints["gmsa_credential_spec_name"])
            check_type(argname="argument host_process", value=host_process, expected_type=type_hints["host_process"])
            check_type(argname="argument run_as_user_name", value=run_as_user_name, expected_type=type_hints["run_as_user_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values["gmsa_credential_spec"] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values["gmsa_credential_spec_name"] = gmsa_credential_spec_name
        if host_process is not None:
            self._values["host_process"] = host_process
        if run_as_user_name is not None:
            self._values["run_as_user_name"] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts",
    jsii_struct_bases=[],
    name_mapping={
        "mount_path": "mountPath",
        "name": "name",
        "mount_propagation": "mountPropagation",
        "read_only": "readOnly",
        "recursive_read_only": "recursiveReadOnly",
        "sub_path": "subPath",
        "sub_path_expr": "subPathExpr",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts:
    def __init__(
        self,
        *,
        mount_path: builtins.str,
        name: builtins.str,
        mount_propagation: typing.Optional[builtins.str] = None,
        read_only: typing.Optional[builtins.bool] = None,
        recursive_read_only: typing.Optional[builtins.str] = None,
        sub_path: typing.Optional[builtins.str] = None,
        sub_path_expr: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param mount_path: 
        :param name: 
        :param mount_propagation: 
        :param read_only: 
        :param recursive_read_only: 
        :param sub_path: 
        :param sub_path_expr: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__160c336c4a6c5eb6d7c63e216cd7adf949de841048fa03e300871943409cedfc)
            check_type(argname="argument mount_path", value=mount_path, expected_type=type_hints["mount_path"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument mount_propagation", value=mount_propagation, expected_type=type_hints["mount_propagation"])
            check_type(argname="argument read_only", value=read_only, expected_type=type_hints["read_only"])
            check_type(argname="argument recursive_read_only", value=recursive_read_only, expected_type=type_hints["recursive_read_only"])
            check_type(argname="argument sub_path", value=sub_path, expected_type=type_hints["sub_path"])
            check_type(argname="argument sub_path_expr", value=sub_path_expr, expected_type=type_hints["sub_path_expr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mount_path": mount_path,
            "name": name,
        }
        if mount_propagation is not None:
            self._values["mount_propagation"] = mount_propagation
        if read_only is not None:
            self._values["read_only"] = read_only
        if recursive_read_only is not None:
            self._values["recursive_read_only"] = recursive_read_only
        if sub_path is not None:
            self._values["sub_path"] = sub_path
        if sub_path_expr is not None:
            self._values["sub_path_expr"] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#mountPath
        '''
        result = self._values.get("mount_path")
        assert result is not None, "Required property 'mount_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#mountPropagation
        '''
        result = self._values.get("mount_propagation")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#readOnly
        '''
        result = self._values.get("read_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def recursive_read_only(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#recursiveReadOnly
        '''
        result = self._values.get("recursive_read_only")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#subPath
        '''
        result = self._values.get("sub_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts#subPathExpr
        '''
        result = self._values.get("sub_path_expr")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch:
    def __init__(
        self,
        *,
        value: typing.Any,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5624edaeb40de4d8f052577766dfab969b3e34902de1bb739b07173b5a62ea1f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(typing.Any, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod",
    jsii_struct_bases=[],
    name_mapping={
        "affinity": "affinity",
        "annotations": "annotations",
        "image_pull_secrets": "imagePullSecrets",
        "labels": "labels",
        "node_selector": "nodeSelector",
        "priority_class_name": "priorityClassName",
        "security_context": "securityContext",
        "tolerations": "tolerations",
        "topology_spread_constraints": "topologySpreadConstraints",
        "volumes": "volumes",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod:
    def __init__(
        self,
        *,
        affinity: typing.Any = None,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        image_pull_secrets: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets", typing.Dict[builtins.str, typing.Any]]]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        priority_class_name: typing.Optional[builtins.str] = None,
        security_context: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        tolerations: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations", typing.Dict[builtins.str, typing.Any]]]] = None,
        topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints", typing.Dict[builtins.str, typing.Any]]]] = None,
        volumes: typing.Optional[typing.Sequence[typing.Any]] = None,
    ) -> None:
        '''
        :param affinity: 
        :param annotations: 
        :param image_pull_secrets: 
        :param labels: 
        :param node_selector: 
        :param priority_class_name: 
        :param security_context: 
        :param tolerations: 
        :param topology_spread_constraints: 
        :param volumes: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod
        '''
        if isinstance(security_context, dict):
            security_context = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7d6b0b9c10e2a3f213ae3a3866c1959ae905f784594b52f7428a111f6c620764)
            check_type(argname="argument affinity", value=affinity, expected_type=type_hints["affinity"])
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument image_pull_secrets", value=image_pull_secrets, expected_type=type_hints["image_pull_secrets"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument node_selector", value=node_selector, expected_type=type_hints["node_selector"])
            check_type(argname="argument priority_class_name", value=priority_class_name, expected_type=type_hints["priority_class_name"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
            check_type(argname="argument tolerations", value=tolerations, expected_type=type_hints["tolerations"])
            check_type(argname="argument topology_spread_constraints", value=topology_spread_constraints, expected_type=type_hints["topology_spread_constraints"])
            check_type(argname="argument volumes", value=volumes, expected_type=type_hints["volumes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity is not None:
            self._values["affinity"] = affinity
        if annotations is not None:
            self._values["annotations"] = annotations
        if image_pull_secrets is not None:
            self._values["image_pull_secrets"] = image_pull_secrets
        if labels is not None:
            self._values["labels"] = labels
        if node_selector is not None:
            self._values["node_selector"] = node_selector
        if priority_class_name is not None:
            self._values["priority_class_name"] = priority_class_name
        if security_context is not None:
            self._values["security_context"] = security_context
        if tolerations is not None:
            self._values["tolerations"] = tolerations
        if topology_spread_constraints is not None:
            self._values["topology_spread_constraints"] = topology_spread_constraints
        if volumes is not None:
            self._values["volumes"] = volumes

    @builtins.property
    def affinity(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#affinity
        '''
        result = self._values.get("affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def image_pull_secrets(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#imagePullSecrets
        '''
        result = self._values.get("image_pull_secrets")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets"]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def node_selector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#nodeSelector
        '''
        result = self._values.get("node_selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def priority_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#priorityClassName
        '''
        result = self._values.get("priority_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext"], result)

    @builtins.property
    def tolerations(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#tolerations
        '''
        result = self._values.get("tolerations")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations"]], result)

    @builtins.property
    def topology_spread_constraints(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#topologySpreadConstraints
        '''
        result = self._values.get("topology_spread_constraints")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints"]], result)

    @builtins.property
    def volumes(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod#volumes
        '''
        result = self._values.get("volumes")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f5f85e3a824f0a2c2fb816bd7da29b6c16244b09e63ed7bf3407567b7d904956)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "app_armor_profile": "appArmorProfile",
        "fs_group": "fsGroup",
        "fs_group_change_policy": "fsGroupChangePolicy",
        "run_as_group": "runAsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "seccomp_profile": "seccompProfile",
        "se_linux_change_policy": "seLinuxChangePolicy",
        "se_linux_options": "seLinuxOptions",
        "supplemental_groups": "supplementalGroups",
        "supplemental_groups_policy": "supplementalGroupsPolicy",
        "sysctls": "sysctls",
        "windows_options": "windowsOptions",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext:
    def __init__(
        self,
        *,
        app_armor_profile: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        fs_group: typing.Optional[jsii.Number] = None,
        fs_group_change_policy: typing.Optional[builtins.str] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_change_policy: typing.Optional[builtins.str] = None,
        se_linux_options: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]] = None,
        supplemental_groups_policy: typing.Optional[builtins.str] = None,
        sysctls: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls", typing.Dict[builtins.str, typing.Any]]]] = None,
        windows_options: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param app_armor_profile: 
        :param fs_group: 
        :param fs_group_change_policy: 
        :param run_as_group: 
        :param run_as_non_root: 
        :param run_as_user: 
        :param seccomp_profile: 
        :param se_linux_change_policy: 
        :param se_linux_options: 
        :param supplemental_groups: 
        :param supplemental_groups_policy: 
        :param sysctls: 
        :param windows_options: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext
        '''
        if isinstance(app_armor_profile, dict):
            app_armor_profile = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d6afd76d1e0bc7ad1e14254043959534cb279b485ddfbaaad52bec56ea31d396)
            check_type(argname="argument app_armor_profile", value=app_armor_profile, expected_type=type_hints["app_armor_profile"])
            check_type(argname="argument fs_group", value=fs_group, expected_type=type_hints["fs_group"])
            check_type(argname="argument fs_group_change_policy", value=fs_group_change_policy, expected_type=type_hints["fs_group_change_policy"])
            check_type(argname="argument run_as_group", value=run_as_group, expected_type=type_hints["run_as_group"])
            check_type(argname="argument run_as_non_root", value=run_as_non_root, expected_type=type_hints["run_as_non_root"])
            check_type(argname="argument run_as_user", value=run_as_user, expected_type=type_hints["run_as_user"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument se_linux_change_policy", value=se_linux_change_policy, expected_type=type_hints["se_linux_change_policy"])
            check_type(argname="argument se_linux_options", value=se_linux_options, expected_type=type_hints["se_linux_options"])
            check_type(argname="argument supplemental_groups", value=supplemental_groups, expected_type=type_hints["supplemental_groups"])
            check_type(argname="argument supplemental_groups_policy", value=supplemental_groups_policy, expected_type=type_hints["supplemental_groups_policy"])
            check_type(argname="argument sysctls", value=sysctls, expected_type=type_hints["sysctls"])
            check_type(argname="argument windows_options", value=windows_options, expected_type=type_hints["windows_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_armor_profile is not None:
            self._values["app_armor_profile"] = app_armor_profile
        if fs_group is not None:
            self._values["fs_group"] = fs_group
        if fs_group_change_policy is not None:
            self._values["fs_group_change_policy"] = fs_group_change_policy
        if run_as_group is not None:
            self._values["run_as_group"] = run_as_group
        if run_as_non_root is not None:
            self._values["run_as_non_root"] = run_as_non_root
        if run_as_user is not None:
            self._values["run_as_user"] = run_as_user
        if seccomp_profile is not None:
            self._values["seccomp_profile"] = seccomp_profile
        if se_linux_change_policy is not None:
            self._values["se_linux_change_policy"] = se_linux_change_policy
        if se_linux_options is not None:
            self._values["se_linux_options"] = se_linux_options
        if supplemental_groups is not None:
            self._values["supplemental_groups"] = supplemental_groups
        if supplemental_groups_policy is not None:
            self._values["supplemental_groups_policy"] = supplemental_groups_policy
        if sysctls is not None:
            self._values["sysctls"] = sysctls
        if windows_options is not None:
            self._values["windows_options"] = windows_options

    @builtins.property
    def app_armor_profile(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#appArmorProfile
        '''
        result = self._values.get("app_armor_profile")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile"], result)

    @builtins.property
    def fs_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#fsGroup
        '''
        result = self._values.get("fs_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def fs_group_change_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#fsGroupChangePolicy
        '''
        result = self._values.get("fs_group_change_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_change_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#seLinuxChangePolicy
        '''
        result = self._values.get("se_linux_change_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def supplemental_groups(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#supplementalGroups
        '''
        result = self._values.get("supplemental_groups")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def supplemental_groups_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#supplementalGroupsPolicy
        '''
        result = self._values.get("supplemental_groups_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sysctls(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#sysctls
        '''
        result = self._values.get("sysctls")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls"]], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__59c54e4d31939a3377624297d7574eb7ea4b6d423390d3324c5651042acc8107)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions:
    def __init__(
        self,
        *,
        level: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        user: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param level: 
        :param role: 
        :param type: 
        :param user: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a287049602e006148d939fcb0f18ca13b0149d45cab10b0f33f520d1c97210d2)
            check_type(argname="argument level", value=level, expected_type=type_hints["level"])
            check_type(argname="argument role", value=role, expected_type=type_hints["role"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument user", value=user, expected_type=type_hints["user"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values["level"] = level
        if role is not None:
            self._values["role"] = role
        if type is not None:
            self._values["type"] = type
        if user is not None:
            self._values["user"] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cbbed3847e034150cc56bebe42c5f0adb2b44ba83ecbfce58c4faf169dbb9046)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b415644c96a7962db9bb5d9783db76860a11b213a839f27eadefc364a7705cf9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions:
    def __init__(
        self,
        *,
        gmsa_credential_spec: typing.Optional[builtins.str] = None,
        gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
        host_process: typing.Optional[builtins.bool] = None,
        run_as_user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param gmsa_credential_spec: 
        :param gmsa_credential_spec_name: 
        :param host_process: 
        :param run_as_user_name: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5730a43889e5841681dab73ac21545cc45eb9d8bfa62e97a52af5ec53c9cdead)
            check_type(argname="argument gmsa_credential_spec", value=gmsa_credential_spec, expected_type=type_hints["gmsa_credential_spec"])
            check_type(argname="argument gmsa_credential_spec_name", value=gmsa_credential_spec_name, expected_type=type_hints["gmsa_credential_spec_name"])
            check_type(argname="argument host_process", value=host_process, expected_type=type_hints["host_process"])
            check_type(argname="argument run_as_user_name", value=run_as_user_name, expected_type=type_hints["run_as_user_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values["gmsa_credential_spec"] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values["gmsa_credential_spec_name"] = gmsa_credential_spec_name
        if host_process is not None:
            self._values["host_process"] = host_process
        if run_as_user_name is not None:
            self._values["run_as_user_name"] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations",
    jsii_struct_bases=[],
    name_mapping={
        "effect": "effect",
        "key": "key",
        "operator": "operator",
        "toleration_seconds": "tolerationSeconds",
        "value": "value",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations:
    def __init__(
        self,
        *,
        effect: typing.Optional[builtins.str] = None,
        key: typing.Optional[builtins.str] = None,
        operator: typing.Optional[builtins.str] = None,
        toleration_seconds: typing.Optional[jsii.Number] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param effect: 
        :param key: 
        :param operator: 
        :param toleration_seconds: 
        :param value: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6421dd98942b15f4bf889eabc9324f845c291c7cfe7a23d84b349082f1c5dde0)
            check_type(argname="argument effect", value=effect, expected_type=type_hints["effect"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument toleration_seconds", value=toleration_seconds, expected_type=type_hints["toleration_seconds"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values["effect"] = effect
        if key is not None:
            self._values["key"] = key
        if operator is not None:
            self._values["operator"] = operator
        if toleration_seconds is not None:
            self._values["toleration_seconds"] = toleration_seconds
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations#effect
        '''
        result = self._values.get("effect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations#tolerationSeconds
        '''
        result = self._values.get("toleration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints",
    jsii_struct_bases=[],
    name_mapping={
        "max_skew": "maxSkew",
        "topology_key": "topologyKey",
        "when_unsatisfiable": "whenUnsatisfiable",
        "label_selector": "labelSelector",
        "match_label_keys": "matchLabelKeys",
        "min_domains": "minDomains",
        "node_affinity_policy": "nodeAffinityPolicy",
        "node_taints_policy": "nodeTaintsPolicy",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints:
    def __init__(
        self,
        *,
        max_skew: jsii.Number,
        topology_key: builtins.str,
        when_unsatisfiable: builtins.str,
        label_selector: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        match_label_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
        min_domains: typing.Optional[jsii.Number] = None,
        node_affinity_policy: typing.Optional[builtins.str] = None,
        node_taints_policy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param max_skew: 
        :param topology_key: 
        :param when_unsatisfiable: 
        :param label_selector: 
        :param match_label_keys: 
        :param min_domains: 
        :param node_affinity_policy: 
        :param node_taints_policy: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints
        '''
        if isinstance(label_selector, dict):
            label_selector = EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector(**label_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b47a85f35883afb433d7d0a62466657c1e7894ba08f337945f001a98732e447e)
            check_type(argname="argument max_skew", value=max_skew, expected_type=type_hints["max_skew"])
            check_type(argname="argument topology_key", value=topology_key, expected_type=type_hints["topology_key"])
            check_type(argname="argument when_unsatisfiable", value=when_unsatisfiable, expected_type=type_hints["when_unsatisfiable"])
            check_type(argname="argument label_selector", value=label_selector, expected_type=type_hints["label_selector"])
            check_type(argname="argument match_label_keys", value=match_label_keys, expected_type=type_hints["match_label_keys"])
            check_type(argname="argument min_domains", value=min_domains, expected_type=type_hints["min_domains"])
            check_type(argname="argument node_affinity_policy", value=node_affinity_policy, expected_type=type_hints["node_affinity_policy"])
            check_type(argname="argument node_taints_policy", value=node_taints_policy, expected_type=type_hints["node_taints_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "max_skew": max_skew,
            "topology_key": topology_key,
            "when_unsatisfiable": when_unsatisfiable,
        }
        if label_selector is not None:
            self._values["label_selector"] = label_selector
        if match_label_keys is not None:
            self._values["match_label_keys"] = match_label_keys
        if min_domains is not None:
            self._values["min_domains"] = min_domains
        if node_affinity_policy is not None:
            self._values["node_affinity_policy"] = node_affinity_policy
        if node_taints_policy is not None:
            self._values["node_taints_policy"] = node_taints_policy

    @builtins.property
    def max_skew(self) -> jsii.Number:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#maxSkew
        '''
        result = self._values.get("max_skew")
        assert result is not None, "Required property 'max_skew' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def topology_key(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#topologyKey
        '''
        result = self._values.get("topology_key")
        assert result is not None, "Required property 'topology_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def when_unsatisfiable(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#whenUnsatisfiable
        '''
        result = self._values.get("when_unsatisfiable")
        assert result is not None, "Required property 'when_unsatisfiable' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def label_selector(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector"], result)

    @builtins.property
    def match_label_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#matchLabelKeys
        '''
        result = self._values.get("match_label_keys")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def min_domains(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#minDomains
        '''
        result = self._values.get("min_domains")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def node_affinity_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#nodeAffinityPolicy
        '''
        result = self._values.get("node_affinity_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_taints_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints#nodeTaintsPolicy
        '''
        result = self._values.get("node_taints_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc47b1bcd76ed605636577779ac89be08066d5f6f0cfb4c005d4b53c2b2266bd)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions"]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__944b9f128484cb4a8bde93c4a85689f9ad633d93ba4baa9cf376995e8f410bea)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy",
    jsii_struct_bases=[],
    name_mapping={"rolling_update": "rollingUpdate", "type": "type"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy:
    def __init__(
        self,
        *,
        rolling_update: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param rolling_update: 
        :param type: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy
        '''
        if isinstance(rolling_update, dict):
            rolling_update = EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate(**rolling_update)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8f813013651928fdefa65122d2642cabd83486ef5f991ed9a2e76912a620d1a2)
            check_type(argname="argument rolling_update", value=rolling_update, expected_type=type_hints["rolling_update"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rolling_update is not None:
            self._values["rolling_update"] = rolling_update
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def rolling_update(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy#rollingUpdate
        '''
        result = self._values.get("rolling_update")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate",
    jsii_struct_bases=[],
    name_mapping={"max_surge": "maxSurge", "max_unavailable": "maxUnavailable"},
)
class EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate:
    def __init__(
        self,
        *,
        max_surge: typing.Any = None,
        max_unavailable: typing.Any = None,
    ) -> None:
        '''
        :param max_surge: 
        :param max_unavailable: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66400f600665c06b42866d3e674d555644fd46d8e831e47e6464d0c901fbbee5)
            check_type(argname="argument max_surge", value=max_surge, expected_type=type_hints["max_surge"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values["max_surge"] = max_surge
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable

    @builtins.property
    def max_surge(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate#maxSurge
        '''
        result = self._values.get("max_surge")
        return typing.cast(typing.Any, result)

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyPdb",
    jsii_struct_bases=[],
    name_mapping={
        "max_unavailable": "maxUnavailable",
        "min_available": "minAvailable",
        "name": "name",
        "patch": "patch",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyPdb:
    def __init__(
        self,
        *,
        max_unavailable: typing.Any = None,
        min_available: typing.Any = None,
        name: typing.Optional[builtins.str] = None,
        patch: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyPdbPatch", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_unavailable: 
        :param min_available: 
        :param name: 
        :param patch: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdb
        '''
        if isinstance(patch, dict):
            patch = EnvoyProxySpecProviderKubernetesEnvoyPdbPatch(**patch)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a9b9df65e5c637e4c19a8c86578e85d72ba9af9a3604fe4c060b5c87fb0a6d0)
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument min_available", value=min_available, expected_type=type_hints["min_available"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument patch", value=patch, expected_type=type_hints["patch"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if min_available is not None:
            self._values["min_available"] = min_available
        if name is not None:
            self._values["name"] = name
        if patch is not None:
            self._values["patch"] = patch

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdb#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_available(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdb#minAvailable
        '''
        result = self._values.get("min_available")
        return typing.cast(typing.Any, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdb#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def patch(self) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyPdbPatch"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdb#patch
        '''
        result = self._values.get("patch")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyPdbPatch"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyPdb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyPdbPatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class EnvoyProxySpecProviderKubernetesEnvoyPdbPatch:
    def __init__(
        self,
        *,
        value: typing.Any,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdbPatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__719e6f55da888e52420bd0733a2ea58c97ed6610b60427533ceb3bb553cdc0fc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdbPatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(typing.Any, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyPdbPatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyPdbPatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyService",
    jsii_struct_bases=[],
    name_mapping={
        "allocate_load_balancer_node_ports": "allocateLoadBalancerNodePorts",
        "annotations": "annotations",
        "external_traffic_policy": "externalTrafficPolicy",
        "labels": "labels",
        "load_balancer_class": "loadBalancerClass",
        "load_balancer_ip": "loadBalancerIp",
        "load_balancer_source_ranges": "loadBalancerSourceRanges",
        "name": "name",
        "patch": "patch",
        "type": "type",
    },
)
class EnvoyProxySpecProviderKubernetesEnvoyService:
    def __init__(
        self,
        *,
        allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        external_traffic_policy: typing.Optional[builtins.str] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        load_balancer_class: typing.Optional[builtins.str] = None,
        load_balancer_ip: typing.Optional[builtins.str] = None,
        load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        patch: typing.Optional[typing.Union["EnvoyProxySpecProviderKubernetesEnvoyServicePatch", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allocate_load_balancer_node_ports: 
        :param annotations: 
        :param external_traffic_policy: 
        :param labels: 
        :param load_balancer_class: 
        :param load_balancer_ip: 
        :param load_balancer_source_ranges: 
        :param name: 
        :param patch: 
        :param type: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyService
        '''
        if isinstance(patch, dict):
            patch = EnvoyProxySpecProviderKubernetesEnvoyServicePatch(**patch)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d1bd4e457198fe74d18c81d222fa222183563523c590b2653e5994a34f47cde0)
            check_type(argname="argument allocate_load_balancer_node_ports", value=allocate_load_balancer_node_ports, expected_type=type_hints["allocate_load_balancer_node_ports"])
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument external_traffic_policy", value=external_traffic_policy, expected_type=type_hints["external_traffic_policy"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument load_balancer_class", value=load_balancer_class, expected_type=type_hints["load_balancer_class"])
            check_type(argname="argument load_balancer_ip", value=load_balancer_ip, expected_type=type_hints["load_balancer_ip"])
            check_type(argname="argument load_balancer_source_ranges", value=load_balancer_source_ranges, expected_type=type_hints["load_balancer_source_ranges"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument patch", value=patch, expected_type=type_hints["patch"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allocate_load_balancer_node_ports is not None:
            self._values["allocate_load_balancer_node_ports"] = allocate_load_balancer_node_ports
        if annotations is not None:
            self._values["annotations"] = annotations
        if external_traffic_policy is not None:
            self._values["external_traffic_policy"] = external_traffic_policy
        if labels is not None:
            self._values["labels"] = labels
        if load_balancer_class is not None:
            self._values["load_balancer_class"] = load_balancer_class
        if load_balancer_ip is not None:
            self._values["load_balancer_ip"] = load_balancer_ip
        if load_balancer_source_ranges is not None:
            self._values["load_balancer_source_ranges"] = load_balancer_source_ranges
        if name is not None:
            self._values["name"] = name
        if patch is not None:
            self._values["patch"] = patch
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def allocate_load_balancer_node_ports(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#allocateLoadBalancerNodePorts
        '''
        result = self._values.get("allocate_load_balancer_node_ports")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def external_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#externalTrafficPolicy
        '''
        result = self._values.get("external_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def load_balancer_class(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#loadBalancerClass
        '''
        result = self._values.get("load_balancer_class")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_ip(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def patch(
        self,
    ) -> typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyServicePatch"]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#patch
        '''
        result = self._values.get("patch")
        return typing.cast(typing.Optional["EnvoyProxySpecProviderKubernetesEnvoyServicePatch"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyService#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyServiceAccount",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class EnvoyProxySpecProviderKubernetesEnvoyServiceAccount:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyServiceAccount
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a1f3476261c599532f4291ada4c0d80fcd8b962abc0a40164bdf98d82efec32)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyServiceAccount#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecProviderKubernetesEnvoyServicePatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class EnvoyProxySpecProviderKubernetesEnvoyServicePatch:
    def __init__(
        self,
        *,
        value: typing.Any,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: EnvoyProxySpecProviderKubernetesEnvoyServicePatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f22e6dae9b75eae8a9d9fe7c8aafa662355067ea3fd2ba912eb275042b828ec5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyServicePatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(typing.Any, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecProviderKubernetesEnvoyServicePatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecProviderKubernetesEnvoyServicePatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecShutdown",
    jsii_struct_bases=[],
    name_mapping={
        "drain_timeout": "drainTimeout",
        "min_drain_duration": "minDrainDuration",
    },
)
class EnvoyProxySpecShutdown:
    def __init__(
        self,
        *,
        drain_timeout: typing.Optional[builtins.str] = None,
        min_drain_duration: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param drain_timeout: 
        :param min_drain_duration: 

        :schema: EnvoyProxySpecShutdown
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d3e9a916d19a1288df7b5c5c30bd12707aa4911efdca251172ec6637474c955)
            check_type(argname="argument drain_timeout", value=drain_timeout, expected_type=type_hints["drain_timeout"])
            check_type(argname="argument min_drain_duration", value=min_drain_duration, expected_type=type_hints["min_drain_duration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if drain_timeout is not None:
            self._values["drain_timeout"] = drain_timeout
        if min_drain_duration is not None:
            self._values["min_drain_duration"] = min_drain_duration

    @builtins.property
    def drain_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecShutdown#drainTimeout
        '''
        result = self._values.get("drain_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_drain_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecShutdown#minDrainDuration
        '''
        result = self._values.get("min_drain_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecShutdown(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetry",
    jsii_struct_bases=[],
    name_mapping={
        "access_log": "accessLog",
        "metrics": "metrics",
        "request_id": "requestId",
        "tracing": "tracing",
    },
)
class EnvoyProxySpecTelemetry:
    def __init__(
        self,
        *,
        access_log: typing.Optional[typing.Union["EnvoyProxySpecTelemetryAccessLog", typing.Dict[builtins.str, typing.Any]]] = None,
        metrics: typing.Optional[typing.Union["EnvoyProxySpecTelemetryMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
        request_id: typing.Optional[typing.Union["EnvoyProxySpecTelemetryRequestId", typing.Dict[builtins.str, typing.Any]]] = None,
        tracing: typing.Any = None,
    ) -> None:
        '''
        :param access_log: 
        :param metrics: 
        :param request_id: 
        :param tracing: 

        :schema: EnvoyProxySpecTelemetry
        '''
        if isinstance(access_log, dict):
            access_log = EnvoyProxySpecTelemetryAccessLog(**access_log)
        if isinstance(metrics, dict):
            metrics = EnvoyProxySpecTelemetryMetrics(**metrics)
        if isinstance(request_id, dict):
            request_id = EnvoyProxySpecTelemetryRequestId(**request_id)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2582833a4f1a413475f16541b640c263927493246bf845bf8be97d6af4f965c7)
            check_type(argname="argument access_log", value=access_log, expected_type=type_hints["access_log"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument request_id", value=request_id, expected_type=type_hints["request_id"])
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_log is not None:
            self._values["access_log"] = access_log
        if metrics is not None:
            self._values["metrics"] = metrics
        if request_id is not None:
            self._values["request_id"] = request_id
        if tracing is not None:
            self._values["tracing"] = tracing

    @builtins.property
    def access_log(self) -> typing.Optional["EnvoyProxySpecTelemetryAccessLog"]:
        '''
        :schema: EnvoyProxySpecTelemetry#accessLog
        '''
        result = self._values.get("access_log")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryAccessLog"], result)

    @builtins.property
    def metrics(self) -> typing.Optional["EnvoyProxySpecTelemetryMetrics"]:
        '''
        :schema: EnvoyProxySpecTelemetry#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryMetrics"], result)

    @builtins.property
    def request_id(self) -> typing.Optional["EnvoyProxySpecTelemetryRequestId"]:
        '''
        :schema: EnvoyProxySpecTelemetry#requestID
        '''
        result = self._values.get("request_id")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryRequestId"], result)

    @builtins.property
    def tracing(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetry#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLog",
    jsii_struct_bases=[],
    name_mapping={"disable": "disable", "settings": "settings"},
)
class EnvoyProxySpecTelemetryAccessLog:
    def __init__(
        self,
        *,
        disable: typing.Optional[builtins.bool] = None,
        settings: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecTelemetryAccessLogSettings", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param disable: 
        :param settings: 

        :schema: EnvoyProxySpecTelemetryAccessLog
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7df0a8293bc5e3bafb3b3941003fe5f9f97d2a90c17d200e35ccde5fb36729bc)
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
            check_type(argname="argument settings", value=settings, expected_type=type_hints["settings"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values["disable"] = disable
        if settings is not None:
            self._values["settings"] = settings

    @builtins.property
    def disable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLog#disable
        '''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def settings(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecTelemetryAccessLogSettings"]]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLog#settings
        '''
        result = self._values.get("settings")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecTelemetryAccessLogSettings"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryAccessLog(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettings",
    jsii_struct_bases=[],
    name_mapping={
        "sinks": "sinks",
        "format": "format",
        "matches": "matches",
        "type": "type",
    },
)
class EnvoyProxySpecTelemetryAccessLogSettings:
    def __init__(
        self,
        *,
        sinks: typing.Sequence[typing.Union["EnvoyProxySpecTelemetryAccessLogSettingsSinks", typing.Dict[builtins.str, typing.Any]]],
        format: typing.Optional[typing.Union["EnvoyProxySpecTelemetryAccessLogSettingsFormat", typing.Dict[builtins.str, typing.Any]]] = None,
        matches: typing.Optional[typing.Sequence[builtins.str]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param sinks: 
        :param format: 
        :param matches: 
        :param type: 

        :schema: EnvoyProxySpecTelemetryAccessLogSettings
        '''
        if isinstance(format, dict):
            format = EnvoyProxySpecTelemetryAccessLogSettingsFormat(**format)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cefcf5339b5f7a59f8913613593ed37bd248a958572dd236b2e2c60c7867ebbd)
            check_type(argname="argument sinks", value=sinks, expected_type=type_hints["sinks"])
            check_type(argname="argument format", value=format, expected_type=type_hints["format"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "sinks": sinks,
        }
        if format is not None:
            self._values["format"] = format
        if matches is not None:
            self._values["matches"] = matches
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def sinks(self) -> typing.List["EnvoyProxySpecTelemetryAccessLogSettingsSinks"]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettings#sinks
        '''
        result = self._values.get("sinks")
        assert result is not None, "Required property 'sinks' is missing"
        return typing.cast(typing.List["EnvoyProxySpecTelemetryAccessLogSettingsSinks"], result)

    @builtins.property
    def format(
        self,
    ) -> typing.Optional["EnvoyProxySpecTelemetryAccessLogSettingsFormat"]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettings#format
        '''
        result = self._values.get("format")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryAccessLogSettingsFormat"], result)

    @builtins.property
    def matches(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettings#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettings#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryAccessLogSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettingsFormat",
    jsii_struct_bases=[],
    name_mapping={"json": "json", "text": "text", "type": "type"},
)
class EnvoyProxySpecTelemetryAccessLogSettingsFormat:
    def __init__(
        self,
        *,
        json: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        text: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param json: 
        :param text: 
        :param type: 

        :schema: EnvoyProxySpecTelemetryAccessLogSettingsFormat
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f68ba2d2ef66c9fcf1a02795abb2d05d96939911aa1ab97ebca9f9115f8ed17c)
            check_type(argname="argument json", value=json, expected_type=type_hints["json"])
            check_type(argname="argument text", value=text, expected_type=type_hints["text"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if json is not None:
            self._values["json"] = json
        if text is not None:
            self._values["text"] = text
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def json(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsFormat#json
        '''
        result = self._values.get("json")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsFormat#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsFormat#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryAccessLogSettingsFormat(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettingsSinks",
    jsii_struct_bases=[],
    name_mapping={
        "als": "als",
        "file": "file",
        "open_telemetry": "openTelemetry",
        "type": "type",
    },
)
class EnvoyProxySpecTelemetryAccessLogSettingsSinks:
    def __init__(
        self,
        *,
        als: typing.Any = None,
        file: typing.Optional[typing.Union["EnvoyProxySpecTelemetryAccessLogSettingsSinksFile", typing.Dict[builtins.str, typing.Any]]] = None,
        open_telemetry: typing.Any = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param als: 
        :param file: 
        :param open_telemetry: 
        :param type: 

        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinks
        '''
        if isinstance(file, dict):
            file = EnvoyProxySpecTelemetryAccessLogSettingsSinksFile(**file)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__20dc2ab1e6b8a776b1b2428fdf77ef0986e8a8a197dfa462183ad7dcad080e53)
            check_type(argname="argument als", value=als, expected_type=type_hints["als"])
            check_type(argname="argument file", value=file, expected_type=type_hints["file"])
            check_type(argname="argument open_telemetry", value=open_telemetry, expected_type=type_hints["open_telemetry"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if als is not None:
            self._values["als"] = als
        if file is not None:
            self._values["file"] = file
        if open_telemetry is not None:
            self._values["open_telemetry"] = open_telemetry
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def als(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinks#als
        '''
        result = self._values.get("als")
        return typing.cast(typing.Any, result)

    @builtins.property
    def file(
        self,
    ) -> typing.Optional["EnvoyProxySpecTelemetryAccessLogSettingsSinksFile"]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinks#file
        '''
        result = self._values.get("file")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryAccessLogSettingsSinksFile"], result)

    @builtins.property
    def open_telemetry(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinks#openTelemetry
        '''
        result = self._values.get("open_telemetry")
        return typing.cast(typing.Any, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinks#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryAccessLogSettingsSinks(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryAccessLogSettingsSinksFile",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyProxySpecTelemetryAccessLogSettingsSinksFile:
    def __init__(self, *, path: typing.Optional[builtins.str] = None) -> None:
        '''
        :param path: 

        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinksFile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__76a04952ccc3eed6cfb8bb8bb06e878f90349b6c70e7f04e2670ab425f54f0dc)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryAccessLogSettingsSinksFile#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryAccessLogSettingsSinksFile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryMetrics",
    jsii_struct_bases=[],
    name_mapping={
        "cluster_stat_name": "clusterStatName",
        "enable_grpc_stats": "enableGrpcStats",
        "enable_per_endpoint_stats": "enablePerEndpointStats",
        "enable_request_response_sizes_stats": "enableRequestResponseSizesStats",
        "enable_virtual_host_stats": "enableVirtualHostStats",
        "matches": "matches",
        "prometheus": "prometheus",
        "sinks": "sinks",
    },
)
class EnvoyProxySpecTelemetryMetrics:
    def __init__(
        self,
        *,
        cluster_stat_name: typing.Optional[builtins.str] = None,
        enable_grpc_stats: typing.Optional[builtins.bool] = None,
        enable_per_endpoint_stats: typing.Optional[builtins.bool] = None,
        enable_request_response_sizes_stats: typing.Optional[builtins.bool] = None,
        enable_virtual_host_stats: typing.Optional[builtins.bool] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["EnvoyProxySpecTelemetryMetricsMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        prometheus: typing.Optional[typing.Union["EnvoyProxySpecTelemetryMetricsPrometheus", typing.Dict[builtins.str, typing.Any]]] = None,
        sinks: typing.Optional[typing.Sequence[typing.Any]] = None,
    ) -> None:
        '''
        :param cluster_stat_name: 
        :param enable_grpc_stats: 
        :param enable_per_endpoint_stats: 
        :param enable_request_response_sizes_stats: 
        :param enable_virtual_host_stats: 
        :param matches: 
        :param prometheus: 
        :param sinks: 

        :schema: EnvoyProxySpecTelemetryMetrics
        '''
        if isinstance(prometheus, dict):
            prometheus = EnvoyProxySpecTelemetryMetricsPrometheus(**prometheus)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c0a88f51d2a736de0f8604e51a906a254a463053dbc30b49025a05b270246d07)
            check_type(argname="argument cluster_stat_name", value=cluster_stat_name, expected_type=type_hints["cluster_stat_name"])
            check_type(argname="argument enable_grpc_stats", value=enable_grpc_stats, expected_type=type_hints["enable_grpc_stats"])
            check_type(argname="argument enable_per_endpoint_stats", value=enable_per_endpoint_stats, expected_type=type_hints["enable_per_endpoint_stats"])
            check_type(argname="argument enable_request_response_sizes_stats", value=enable_request_response_sizes_stats, expected_type=type_hints["enable_request_response_sizes_stats"])
            check_type(argname="argument enable_virtual_host_stats", value=enable_virtual_host_stats, expected_type=type_hints["enable_virtual_host_stats"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument prometheus", value=prometheus, expected_type=type_hints["prometheus"])
            check_type(argname="argument sinks", value=sinks, expected_type=type_hints["sinks"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_stat_name is not None:
            self._values["cluster_stat_name"] = cluster_stat_name
        if enable_grpc_stats is not None:
            self._values["enable_grpc_stats"] = enable_grpc_stats
        if enable_per_endpoint_stats is not None:
            self._values["enable_per_endpoint_stats"] = enable_per_endpoint_stats
        if enable_request_response_sizes_stats is not None:
            self._values["enable_request_response_sizes_stats"] = enable_request_response_sizes_stats
        if enable_virtual_host_stats is not None:
            self._values["enable_virtual_host_stats"] = enable_virtual_host_stats
        if matches is not None:
            self._values["matches"] = matches
        if prometheus is not None:
            self._values["prometheus"] = prometheus
        if sinks is not None:
            self._values["sinks"] = sinks

    @builtins.property
    def cluster_stat_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#clusterStatName
        '''
        result = self._values.get("cluster_stat_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable_grpc_stats(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#enableGRPCStats
        '''
        result = self._values.get("enable_grpc_stats")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_per_endpoint_stats(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#enablePerEndpointStats
        '''
        result = self._values.get("enable_per_endpoint_stats")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_request_response_sizes_stats(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#enableRequestResponseSizesStats
        '''
        result = self._values.get("enable_request_response_sizes_stats")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_virtual_host_stats(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#enableVirtualHostStats
        '''
        result = self._values.get("enable_virtual_host_stats")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def matches(
        self,
    ) -> typing.Optional[typing.List["EnvoyProxySpecTelemetryMetricsMatches"]]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["EnvoyProxySpecTelemetryMetricsMatches"]], result)

    @builtins.property
    def prometheus(self) -> typing.Optional["EnvoyProxySpecTelemetryMetricsPrometheus"]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#prometheus
        '''
        result = self._values.get("prometheus")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryMetricsPrometheus"], result)

    @builtins.property
    def sinks(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: EnvoyProxySpecTelemetryMetrics#sinks
        '''
        result = self._values.get("sinks")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryMetricsMatches",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class EnvoyProxySpecTelemetryMetricsMatches:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: EnvoyProxySpecTelemetryMetricsMatches
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3cf50e3ef348a1319403c3e5cc7a012cfd0fc5784a5b9f988d5eb21ecd76626b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsMatches#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsMatches#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryMetricsMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryMetricsPrometheus",
    jsii_struct_bases=[],
    name_mapping={"compression": "compression", "disable": "disable"},
)
class EnvoyProxySpecTelemetryMetricsPrometheus:
    def __init__(
        self,
        *,
        compression: typing.Optional[typing.Union["EnvoyProxySpecTelemetryMetricsPrometheusCompression", typing.Dict[builtins.str, typing.Any]]] = None,
        disable: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param compression: 
        :param disable: 

        :schema: EnvoyProxySpecTelemetryMetricsPrometheus
        '''
        if isinstance(compression, dict):
            compression = EnvoyProxySpecTelemetryMetricsPrometheusCompression(**compression)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__61ca50875dc123de4004a81af20659b65942697afad89683450eae1f5cd9ebe5)
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if compression is not None:
            self._values["compression"] = compression
        if disable is not None:
            self._values["disable"] = disable

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional["EnvoyProxySpecTelemetryMetricsPrometheusCompression"]:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheus#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional["EnvoyProxySpecTelemetryMetricsPrometheusCompression"], result)

    @builtins.property
    def disable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheus#disable
        '''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryMetricsPrometheus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryMetricsPrometheusCompression",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class EnvoyProxySpecTelemetryMetricsPrometheusCompression:
    def __init__(
        self,
        *,
        type: builtins.str,
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Any = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: EnvoyProxySpecTelemetryMetricsPrometheusCompression
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f16dd4e471092c6e74d053b49864f863d69dbbd0e4a46e8af3e8eae2860fd243)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheusCompression#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheusCompression#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheusCompression#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheusCompression#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Any, result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: EnvoyProxySpecTelemetryMetricsPrometheusCompression#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryMetricsPrometheusCompression(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.EnvoyProxySpecTelemetryRequestId",
    jsii_struct_bases=[],
    name_mapping={"tracing": "tracing"},
)
class EnvoyProxySpecTelemetryRequestId:
    def __init__(self, *, tracing: typing.Optional[builtins.str] = None) -> None:
        '''
        :param tracing: 

        :schema: EnvoyProxySpecTelemetryRequestId
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5e4d12a4ca22001afb7072ec95fdcb8ea6aad1bdd16e81d44de1c8dd3c7e1bc8)
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if tracing is not None:
            self._values["tracing"] = tracing

    @builtins.property
    def tracing(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyProxySpecTelemetryRequestId#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyProxySpecTelemetryRequestId(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class HttpRouteFilter(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.HttpRouteFilter",
):
    '''
    :schema: HTTPRouteFilter
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["HttpRouteFilterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "HTTPRouteFilter" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bf54281e67aef7453a713d8aaba446e51528b9f5c706793978a4d120d0233844)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = HttpRouteFilterProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["HttpRouteFilterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "HTTPRouteFilter".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = HttpRouteFilterProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "HTTPRouteFilter".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class HttpRouteFilterProps:
    def __init__(
        self,
        *,
        spec: typing.Union["HttpRouteFilterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: HTTPRouteFilter
        '''
        if isinstance(spec, dict):
            spec = HttpRouteFilterSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2016c0e3c97b3ddf8db5759da798b3eb96f1ad0304ca584aed419c47e6db9027)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "HttpRouteFilterSpec":
        '''
        :schema: HTTPRouteFilter#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("HttpRouteFilterSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: HTTPRouteFilter#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpec",
    jsii_struct_bases=[],
    name_mapping={
        "credential_injection": "credentialInjection",
        "direct_response": "directResponse",
        "matches": "matches",
        "url_rewrite": "urlRewrite",
    },
)
class HttpRouteFilterSpec:
    def __init__(
        self,
        *,
        credential_injection: typing.Optional[typing.Union["HttpRouteFilterSpecCredentialInjection", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_response: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponse", typing.Dict[builtins.str, typing.Any]]] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        url_rewrite: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param credential_injection: 
        :param direct_response: 
        :param matches: 
        :param url_rewrite: 

        :schema: HttpRouteFilterSpec
        '''
        if isinstance(credential_injection, dict):
            credential_injection = HttpRouteFilterSpecCredentialInjection(**credential_injection)
        if isinstance(direct_response, dict):
            direct_response = HttpRouteFilterSpecDirectResponse(**direct_response)
        if isinstance(url_rewrite, dict):
            url_rewrite = HttpRouteFilterSpecUrlRewrite(**url_rewrite)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__94bf0fc041a6353d73cae382d8629cbe0adb77fed11b50339800308043027b69)
            check_type(argname="argument credential_injection", value=credential_injection, expected_type=type_hints["credential_injection"])
            check_type(argname="argument direct_response", value=direct_response, expected_type=type_hints["direct_response"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument url_rewrite", value=url_rewrite, expected_type=type_hints["url_rewrite"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if credential_injection is not None:
            self._values["credential_injection"] = credential_injection
        if direct_response is not None:
            self._values["direct_response"] = direct_response
        if matches is not None:
            self._values["matches"] = matches
        if url_rewrite is not None:
            self._values["url_rewrite"] = url_rewrite

    @builtins.property
    def credential_injection(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecCredentialInjection"]:
        '''
        :schema: HttpRouteFilterSpec#credentialInjection
        '''
        result = self._values.get("credential_injection")
        return typing.cast(typing.Optional["HttpRouteFilterSpecCredentialInjection"], result)

    @builtins.property
    def direct_response(self) -> typing.Optional["HttpRouteFilterSpecDirectResponse"]:
        '''
        :schema: HttpRouteFilterSpec#directResponse
        '''
        result = self._values.get("direct_response")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponse"], result)

    @builtins.property
    def matches(self) -> typing.Optional[typing.List["HttpRouteFilterSpecMatches"]]:
        '''
        :schema: HttpRouteFilterSpec#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecMatches"]], result)

    @builtins.property
    def url_rewrite(self) -> typing.Optional["HttpRouteFilterSpecUrlRewrite"]:
        '''
        :schema: HttpRouteFilterSpec#urlRewrite
        '''
        result = self._values.get("url_rewrite")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewrite"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjection",
    jsii_struct_bases=[],
    name_mapping={
        "credential": "credential",
        "header": "header",
        "overwrite": "overwrite",
    },
)
class HttpRouteFilterSpecCredentialInjection:
    def __init__(
        self,
        *,
        credential: typing.Union["HttpRouteFilterSpecCredentialInjectionCredential", typing.Dict[builtins.str, typing.Any]],
        header: typing.Optional[builtins.str] = None,
        overwrite: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param credential: 
        :param header: 
        :param overwrite: 

        :schema: HttpRouteFilterSpecCredentialInjection
        '''
        if isinstance(credential, dict):
            credential = HttpRouteFilterSpecCredentialInjectionCredential(**credential)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e53c791c9fa5300b01a2618f65fd00a7ae04c8feb723bc5340a601d466b8511)
            check_type(argname="argument credential", value=credential, expected_type=type_hints["credential"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument overwrite", value=overwrite, expected_type=type_hints["overwrite"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential": credential,
        }
        if header is not None:
            self._values["header"] = header
        if overwrite is not None:
            self._values["overwrite"] = overwrite

    @builtins.property
    def credential(self) -> "HttpRouteFilterSpecCredentialInjectionCredential":
        '''
        :schema: HttpRouteFilterSpecCredentialInjection#credential
        '''
        result = self._values.get("credential")
        assert result is not None, "Required property 'credential' is missing"
        return typing.cast("HttpRouteFilterSpecCredentialInjectionCredential", result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjection#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def overwrite(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjection#overwrite
        '''
        result = self._values.get("overwrite")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecCredentialInjection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjectionCredential",
    jsii_struct_bases=[],
    name_mapping={"value_ref": "valueRef"},
)
class HttpRouteFilterSpecCredentialInjectionCredential:
    def __init__(
        self,
        *,
        value_ref: typing.Union["HttpRouteFilterSpecCredentialInjectionCredentialValueRef", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param value_ref: 

        :schema: HttpRouteFilterSpecCredentialInjectionCredential
        '''
        if isinstance(value_ref, dict):
            value_ref = HttpRouteFilterSpecCredentialInjectionCredentialValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f64acba64d246a5936bf558d9f75a0cd1589810b8e6ccc557046aeb6ec456e96)
            check_type(argname="argument value_ref", value=value_ref, expected_type=type_hints["value_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value_ref": value_ref,
        }

    @builtins.property
    def value_ref(self) -> "HttpRouteFilterSpecCredentialInjectionCredentialValueRef":
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredential#valueRef
        '''
        result = self._values.get("value_ref")
        assert result is not None, "Required property 'value_ref' is missing"
        return typing.cast("HttpRouteFilterSpecCredentialInjectionCredentialValueRef", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecCredentialInjectionCredential(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjectionCredentialValueRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class HttpRouteFilterSpecCredentialInjectionCredentialValueRef:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__31022015abc1dfd373c2afd7c8bbc8734c95f46bab6935ee8e7d813c3a9f764e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecCredentialInjectionCredentialValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecDirectResponse",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "content_type": "contentType",
        "header": "header",
        "status_code": "statusCode",
    },
)
class HttpRouteFilterSpecDirectResponse:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponseBody", typing.Dict[builtins.str, typing.Any]]] = None,
        content_type: typing.Optional[builtins.str] = None,
        header: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponseHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        status_code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param body: 
        :param content_type: 
        :param header: 
        :param status_code: 

        :schema: HttpRouteFilterSpecDirectResponse
        '''
        if isinstance(body, dict):
            body = HttpRouteFilterSpecDirectResponseBody(**body)
        if isinstance(header, dict):
            header = HttpRouteFilterSpecDirectResponseHeader(**header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__401c62c5b960ddbdf70f78327c715ff48304503f544184218b277206839a865b)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument content_type", value=content_type, expected_type=type_hints["content_type"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument status_code", value=status_code, expected_type=type_hints["status_code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if content_type is not None:
            self._values["content_type"] = content_type
        if header is not None:
            self._values["header"] = header
        if status_code is not None:
            self._values["status_code"] = status_code

    @builtins.property
    def body(self) -> typing.Optional["HttpRouteFilterSpecDirectResponseBody"]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponseBody"], result)

    @builtins.property
    def content_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#contentType
        '''
        result = self._values.get("content_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional["HttpRouteFilterSpecDirectResponseHeader"]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponseHeader"], result)

    @builtins.property
    def status_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#statusCode
        '''
        result = self._values.get("status_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseBody",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "inline": "inline", "value_ref": "valueRef"},
)
class HttpRouteFilterSpecDirectResponseBody:
    def __init__(
        self,
        *,
        type: builtins.str,
        inline: typing.Optional[builtins.str] = None,
        value_ref: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponseBodyValueRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param inline: 
        :param value_ref: 

        :schema: HttpRouteFilterSpecDirectResponseBody
        '''
        if isinstance(value_ref, dict):
            value_ref = HttpRouteFilterSpecDirectResponseBodyValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__414f27995a6ed901d897ac9d7aa6ed318546d2228489985b7441ad3aca2e9904)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument inline", value=inline, expected_type=type_hints["inline"])
            check_type(argname="argument value_ref", value=value_ref, expected_type=type_hints["value_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if inline is not None:
            self._values["inline"] = inline
        if value_ref is not None:
            self._values["value_ref"] = value_ref

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBody#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def inline(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBody#inline
        '''
        result = self._values.get("inline")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_ref(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecDirectResponseBodyValueRef"]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBody#valueRef
        '''
        result = self._values.get("value_ref")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponseBodyValueRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseBodyValueRef",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class HttpRouteFilterSpecDirectResponseBodyValueRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ca67d44acac1d05b06e3595dee4d187fea7712e7f977a38915b4d33260ef2abb)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseBodyValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeader",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "remove": "remove", "set": "set"},
)
class HttpRouteFilterSpecDirectResponseHeader:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecDirectResponseHeaderAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecDirectResponseHeaderSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param remove: 
        :param set: 

        :schema: HttpRouteFilterSpecDirectResponseHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e0571c938b2a2803b8b148d09bfead1481884184e4a05b625459c9d774be639a)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderAdd"]]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeader#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderAdd"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeader#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderSet"]]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeader#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeaderAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpRouteFilterSpecDirectResponseHeaderAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpRouteFilterSpecDirectResponseHeaderAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7ad73d72c8337542f5cd34b2a80b2d3a1e58c7374292c89d8151d9db2e305bc6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseHeaderAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeaderSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpRouteFilterSpecDirectResponseHeaderSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpRouteFilterSpecDirectResponseHeaderSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1262e9b6df10e977a3f6081fe794240aae4c830bf6deeb0b78d4c1b7388d650)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseHeaderSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecMatches",
    jsii_struct_bases=[],
    name_mapping={"cookies": "cookies"},
)
class HttpRouteFilterSpecMatches:
    def __init__(
        self,
        *,
        cookies: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecMatchesCookies", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param cookies: 

        :schema: HttpRouteFilterSpecMatches
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac1f5f13ee9fbed6cb176256cd4d903cf07611764ca54c1be31fdf058239f843)
            check_type(argname="argument cookies", value=cookies, expected_type=type_hints["cookies"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookies is not None:
            self._values["cookies"] = cookies

    @builtins.property
    def cookies(
        self,
    ) -> typing.Optional[typing.List["HttpRouteFilterSpecMatchesCookies"]]:
        '''
        :schema: HttpRouteFilterSpecMatches#cookies
        '''
        result = self._values.get("cookies")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecMatchesCookies"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecMatchesCookies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "type": "type"},
)
class HttpRouteFilterSpecMatchesCookies:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param type: 

        :schema: HttpRouteFilterSpecMatchesCookies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d41f4ed01de51ab043002491c9daec9b34813277830dce3d2051b8cca50758e4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecMatchesCookies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecMatchesCookies#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecMatchesCookies#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecMatchesCookies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecUrlRewrite",
    jsii_struct_bases=[],
    name_mapping={
        "append_x_forwarded_host": "appendXForwardedHost",
        "hostname": "hostname",
        "path": "path",
    },
)
class HttpRouteFilterSpecUrlRewrite:
    def __init__(
        self,
        *,
        append_x_forwarded_host: typing.Optional[builtins.bool] = None,
        hostname: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewriteHostname", typing.Dict[builtins.str, typing.Any]]] = None,
        path: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewritePath", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param append_x_forwarded_host: 
        :param hostname: 
        :param path: 

        :schema: HttpRouteFilterSpecUrlRewrite
        '''
        if isinstance(hostname, dict):
            hostname = HttpRouteFilterSpecUrlRewriteHostname(**hostname)
        if isinstance(path, dict):
            path = HttpRouteFilterSpecUrlRewritePath(**path)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e6ac7944248b9b8e6838bb451c455e5cffa4b39cb135c7fe08e1062dc7bb036)
            check_type(argname="argument append_x_forwarded_host", value=append_x_forwarded_host, expected_type=type_hints["append_x_forwarded_host"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if append_x_forwarded_host is not None:
            self._values["append_x_forwarded_host"] = append_x_forwarded_host
        if hostname is not None:
            self._values["hostname"] = hostname
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def append_x_forwarded_host(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpRouteFilterSpecUrlRewrite#appendXForwardedHost
        '''
        result = self._values.get("append_x_forwarded_host")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def hostname(self) -> typing.Optional["HttpRouteFilterSpecUrlRewriteHostname"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewrite#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewriteHostname"], result)

    @builtins.property
    def path(self) -> typing.Optional["HttpRouteFilterSpecUrlRewritePath"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewrite#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewritePath"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecUrlRewriteHostname",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "header": "header"},
)
class HttpRouteFilterSpecUrlRewriteHostname:
    def __init__(
        self,
        *,
        type: builtins.str,
        header: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param header: 

        :schema: HttpRouteFilterSpecUrlRewriteHostname
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9e70968314f08475a8f651b1bca747a11abb3f8c1cfa81ab310dc2e7978a5cb6)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if header is not None:
            self._values["header"] = header

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostname#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostname#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewriteHostname(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePath",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "replace_regex_match": "replaceRegexMatch"},
)
class HttpRouteFilterSpecUrlRewritePath:
    def __init__(
        self,
        *,
        type: builtins.str,
        replace_regex_match: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param replace_regex_match: 

        :schema: HttpRouteFilterSpecUrlRewritePath
        '''
        if isinstance(replace_regex_match, dict):
            replace_regex_match = HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch(**replace_regex_match)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__781c46f21178a6441e6cac1166ae635c6d589743ac3781118d481fed85bfc7be)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument replace_regex_match", value=replace_regex_match, expected_type=type_hints["replace_regex_match"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if replace_regex_match is not None:
            self._values["replace_regex_match"] = replace_regex_match

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePath#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def replace_regex_match(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePath#replaceRegexMatch
        '''
        result = self._values.get("replace_regex_match")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewritePath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch",
    jsii_struct_bases=[],
    name_mapping={"pattern": "pattern", "substitution": "substitution"},
)
class HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch:
    def __init__(self, *, pattern: builtins.str, substitution: builtins.str) -> None:
        '''
        :param pattern: 
        :param substitution: 

        :schema: HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7aa9594f2a6dea5badf01a204f618f2cb5fcfd4fbc0771c71aa2d15806ffe44d)
            check_type(argname="argument pattern", value=pattern, expected_type=type_hints["pattern"])
            check_type(argname="argument substitution", value=substitution, expected_type=type_hints["substitution"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "pattern": pattern,
            "substitution": substitution,
        }

    @builtins.property
    def pattern(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch#pattern
        '''
        result = self._values.get("pattern")
        assert result is not None, "Required property 'pattern' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def substitution(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch#substitution
        '''
        result = self._values.get("substitution")
        assert result is not None, "Required property 'substitution' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class SecurityPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.SecurityPolicy",
):
    '''
    :schema: SecurityPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["SecurityPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "SecurityPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f72aa91e843ccb7af42c09f1562c4af3c4767d49f2598f6491d1bf159dffacf)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = SecurityPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["SecurityPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "SecurityPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = SecurityPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "SecurityPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class SecurityPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["SecurityPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: SecurityPolicy
        '''
        if isinstance(spec, dict):
            spec = SecurityPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4283a0c7430dd235779a5824aa466062fc3bf0240cdd82a6d85bce9df80432e5)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "SecurityPolicySpec":
        '''
        :schema: SecurityPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("SecurityPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: SecurityPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "api_key_auth": "apiKeyAuth",
        "authorization": "authorization",
        "basic_auth": "basicAuth",
        "cors": "cors",
        "ext_auth": "extAuth",
        "jwt": "jwt",
        "merge_type": "mergeType",
        "oidc": "oidc",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
    },
)
class SecurityPolicySpec:
    def __init__(
        self,
        *,
        api_key_auth: typing.Optional[typing.Union["SecurityPolicySpecApiKeyAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        authorization: typing.Any = None,
        basic_auth: typing.Optional[typing.Union["SecurityPolicySpecBasicAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        cors: typing.Optional[typing.Union["SecurityPolicySpecCors", typing.Dict[builtins.str, typing.Any]]] = None,
        ext_auth: typing.Optional[typing.Union["SecurityPolicySpecExtAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        jwt: typing.Any = None,
        merge_type: typing.Optional[builtins.str] = None,
        oidc: typing.Any = None,
        target_ref: typing.Optional[typing.Union["SecurityPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param api_key_auth: 
        :param authorization: 
        :param basic_auth: 
        :param cors: 
        :param ext_auth: 
        :param jwt: 
        :param merge_type: 
        :param oidc: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 

        :schema: SecurityPolicySpec
        '''
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
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__42073503e4df6ff7ca66efd16b0b6c0364efe6a66fd02733e484d77f057eae51)
            check_type(argname="argument api_key_auth", value=api_key_auth, expected_type=type_hints["api_key_auth"])
            check_type(argname="argument authorization", value=authorization, expected_type=type_hints["authorization"])
            check_type(argname="argument basic_auth", value=basic_auth, expected_type=type_hints["basic_auth"])
            check_type(argname="argument cors", value=cors, expected_type=type_hints["cors"])
            check_type(argname="argument ext_auth", value=ext_auth, expected_type=type_hints["ext_auth"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument oidc", value=oidc, expected_type=type_hints["oidc"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_key_auth is not None:
            self._values["api_key_auth"] = api_key_auth
        if authorization is not None:
            self._values["authorization"] = authorization
        if basic_auth is not None:
            self._values["basic_auth"] = basic_auth
        if cors is not None:
            self._values["cors"] = cors
        if ext_auth is not None:
            self._values["ext_auth"] = ext_auth
        if jwt is not None:
            self._values["jwt"] = jwt
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if oidc is not None:
            self._values["oidc"] = oidc
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors

    @builtins.property
    def api_key_auth(self) -> typing.Optional["SecurityPolicySpecApiKeyAuth"]:
        '''
        :schema: SecurityPolicySpec#apiKeyAuth
        '''
        result = self._values.get("api_key_auth")
        return typing.cast(typing.Optional["SecurityPolicySpecApiKeyAuth"], result)

    @builtins.property
    def authorization(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpec#authorization
        '''
        result = self._values.get("authorization")
        return typing.cast(typing.Any, result)

    @builtins.property
    def basic_auth(self) -> typing.Optional["SecurityPolicySpecBasicAuth"]:
        '''
        :schema: SecurityPolicySpec#basicAuth
        '''
        result = self._values.get("basic_auth")
        return typing.cast(typing.Optional["SecurityPolicySpecBasicAuth"], result)

    @builtins.property
    def cors(self) -> typing.Optional["SecurityPolicySpecCors"]:
        '''
        :schema: SecurityPolicySpec#cors
        '''
        result = self._values.get("cors")
        return typing.cast(typing.Optional["SecurityPolicySpecCors"], result)

    @builtins.property
    def ext_auth(self) -> typing.Optional["SecurityPolicySpecExtAuth"]:
        '''
        :schema: SecurityPolicySpec#extAuth
        '''
        result = self._values.get("ext_auth")
        return typing.cast(typing.Optional["SecurityPolicySpecExtAuth"], result)

    @builtins.property
    def jwt(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpec#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Any, result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def oidc(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpec#oidc
        '''
        result = self._values.get("oidc")
        return typing.cast(typing.Any, result)

    @builtins.property
    def target_ref(self) -> typing.Optional["SecurityPolicySpecTargetRef"]:
        '''
        :schema: SecurityPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["SecurityPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetRefs"]]:
        '''
        :schema: SecurityPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetSelectors"]]:
        '''
        :schema: SecurityPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetSelectors"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecApiKeyAuth",
    jsii_struct_bases=[],
    name_mapping={
        "credential_refs": "credentialRefs",
        "extract_from": "extractFrom",
        "forward_client_id_header": "forwardClientIdHeader",
        "sanitize": "sanitize",
    },
)
class SecurityPolicySpecApiKeyAuth:
    def __init__(
        self,
        *,
        credential_refs: typing.Sequence[typing.Union["SecurityPolicySpecApiKeyAuthCredentialRefs", typing.Dict[builtins.str, typing.Any]]],
        extract_from: typing.Sequence[typing.Union["SecurityPolicySpecApiKeyAuthExtractFrom", typing.Dict[builtins.str, typing.Any]]],
        forward_client_id_header: typing.Optional[builtins.str] = None,
        sanitize: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param credential_refs: 
        :param extract_from: 
        :param forward_client_id_header: 
        :param sanitize: 

        :schema: SecurityPolicySpecApiKeyAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__12ba8683e0052c367ce342ffa74fcd288dd8f3985f59b002e5130d05484160fc)
            check_type(argname="argument credential_refs", value=credential_refs, expected_type=type_hints["credential_refs"])
            check_type(argname="argument extract_from", value=extract_from, expected_type=type_hints["extract_from"])
            check_type(argname="argument forward_client_id_header", value=forward_client_id_header, expected_type=type_hints["forward_client_id_header"])
            check_type(argname="argument sanitize", value=sanitize, expected_type=type_hints["sanitize"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential_refs": credential_refs,
            "extract_from": extract_from,
        }
        if forward_client_id_header is not None:
            self._values["forward_client_id_header"] = forward_client_id_header
        if sanitize is not None:
            self._values["sanitize"] = sanitize

    @builtins.property
    def credential_refs(
        self,
    ) -> typing.List["SecurityPolicySpecApiKeyAuthCredentialRefs"]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#credentialRefs
        '''
        result = self._values.get("credential_refs")
        assert result is not None, "Required property 'credential_refs' is missing"
        return typing.cast(typing.List["SecurityPolicySpecApiKeyAuthCredentialRefs"], result)

    @builtins.property
    def extract_from(self) -> typing.List["SecurityPolicySpecApiKeyAuthExtractFrom"]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#extractFrom
        '''
        result = self._values.get("extract_from")
        assert result is not None, "Required property 'extract_from' is missing"
        return typing.cast(typing.List["SecurityPolicySpecApiKeyAuthExtractFrom"], result)

    @builtins.property
    def forward_client_id_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#forwardClientIDHeader
        '''
        result = self._values.get("forward_client_id_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sanitize(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#sanitize
        '''
        result = self._values.get("sanitize")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecApiKeyAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecApiKeyAuthCredentialRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class SecurityPolicySpecApiKeyAuthCredentialRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb9ee8186efd336a9ef375280d5506f4db2356eaf57ebf7665bbb7a420cfe71f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecApiKeyAuthCredentialRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecApiKeyAuthExtractFrom",
    jsii_struct_bases=[],
    name_mapping={"cookies": "cookies", "headers": "headers", "params": "params"},
)
class SecurityPolicySpecApiKeyAuthExtractFrom:
    def __init__(
        self,
        *,
        cookies: typing.Optional[typing.Sequence[builtins.str]] = None,
        headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        params: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param cookies: 
        :param headers: 
        :param params: 

        :schema: SecurityPolicySpecApiKeyAuthExtractFrom
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bd8e8dd9190f49d81acb5ee8f4e37c0e11de608555733e2f388280ba525eba6c)
            check_type(argname="argument cookies", value=cookies, expected_type=type_hints["cookies"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument params", value=params, expected_type=type_hints["params"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookies is not None:
            self._values["cookies"] = cookies
        if headers is not None:
            self._values["headers"] = headers
        if params is not None:
            self._values["params"] = params

    @builtins.property
    def cookies(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthExtractFrom#cookies
        '''
        result = self._values.get("cookies")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthExtractFrom#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def params(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthExtractFrom#params
        '''
        result = self._values.get("params")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecApiKeyAuthExtractFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecBasicAuth",
    jsii_struct_bases=[],
    name_mapping={
        "users": "users",
        "forward_username_header": "forwardUsernameHeader",
    },
)
class SecurityPolicySpecBasicAuth:
    def __init__(
        self,
        *,
        users: typing.Union["SecurityPolicySpecBasicAuthUsers", typing.Dict[builtins.str, typing.Any]],
        forward_username_header: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param users: 
        :param forward_username_header: 

        :schema: SecurityPolicySpecBasicAuth
        '''
        if isinstance(users, dict):
            users = SecurityPolicySpecBasicAuthUsers(**users)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__531ebcb778e6b31fc5dd863ff36f0eebfecf3dc860045ff428a6a9d3d8f0fd15)
            check_type(argname="argument users", value=users, expected_type=type_hints["users"])
            check_type(argname="argument forward_username_header", value=forward_username_header, expected_type=type_hints["forward_username_header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "users": users,
        }
        if forward_username_header is not None:
            self._values["forward_username_header"] = forward_username_header

    @builtins.property
    def users(self) -> "SecurityPolicySpecBasicAuthUsers":
        '''
        :schema: SecurityPolicySpecBasicAuth#users
        '''
        result = self._values.get("users")
        assert result is not None, "Required property 'users' is missing"
        return typing.cast("SecurityPolicySpecBasicAuthUsers", result)

    @builtins.property
    def forward_username_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuth#forwardUsernameHeader
        '''
        result = self._values.get("forward_username_header")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecBasicAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecBasicAuthUsers",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class SecurityPolicySpecBasicAuthUsers:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: SecurityPolicySpecBasicAuthUsers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d6a47d0453cbc9200fd097cb1437d164ee9ece7098cc65cbc0d1b2107525a83)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecBasicAuthUsers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecCors",
    jsii_struct_bases=[],
    name_mapping={
        "allow_credentials": "allowCredentials",
        "allow_headers": "allowHeaders",
        "allow_methods": "allowMethods",
        "allow_origins": "allowOrigins",
        "expose_headers": "exposeHeaders",
        "max_age": "maxAge",
    },
)
class SecurityPolicySpecCors:
    def __init__(
        self,
        *,
        allow_credentials: typing.Optional[builtins.bool] = None,
        allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
        expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_age: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allow_credentials: 
        :param allow_headers: 
        :param allow_methods: 
        :param allow_origins: 
        :param expose_headers: 
        :param max_age: 

        :schema: SecurityPolicySpecCors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__30606492f2e2941b5f5213a80f478a9a9d651404e7d929e4b06259b698ce2d80)
            check_type(argname="argument allow_credentials", value=allow_credentials, expected_type=type_hints["allow_credentials"])
            check_type(argname="argument allow_headers", value=allow_headers, expected_type=type_hints["allow_headers"])
            check_type(argname="argument allow_methods", value=allow_methods, expected_type=type_hints["allow_methods"])
            check_type(argname="argument allow_origins", value=allow_origins, expected_type=type_hints["allow_origins"])
            check_type(argname="argument expose_headers", value=expose_headers, expected_type=type_hints["expose_headers"])
            check_type(argname="argument max_age", value=max_age, expected_type=type_hints["max_age"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_credentials is not None:
            self._values["allow_credentials"] = allow_credentials
        if allow_headers is not None:
            self._values["allow_headers"] = allow_headers
        if allow_methods is not None:
            self._values["allow_methods"] = allow_methods
        if allow_origins is not None:
            self._values["allow_origins"] = allow_origins
        if expose_headers is not None:
            self._values["expose_headers"] = expose_headers
        if max_age is not None:
            self._values["max_age"] = max_age

    @builtins.property
    def allow_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecCors#allowCredentials
        '''
        result = self._values.get("allow_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def allow_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#allowHeaders
        '''
        result = self._values.get("allow_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_methods(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#allowMethods
        '''
        result = self._values.get("allow_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_origins(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#allowOrigins
        '''
        result = self._values.get("allow_origins")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def expose_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#exposeHeaders
        '''
        result = self._values.get("expose_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_age(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecCors#maxAge
        '''
        result = self._values.get("max_age")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecCors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuth",
    jsii_struct_bases=[],
    name_mapping={
        "body_to_ext_auth": "bodyToExtAuth",
        "context_extensions": "contextExtensions",
        "fail_open": "failOpen",
        "grpc": "grpc",
        "headers_to_ext_auth": "headersToExtAuth",
        "http": "http",
        "include_route_metadata": "includeRouteMetadata",
        "recompute_route": "recomputeRoute",
        "status_on_error": "statusOnError",
        "timeout": "timeout",
    },
)
class SecurityPolicySpecExtAuth:
    def __init__(
        self,
        *,
        body_to_ext_auth: typing.Optional[typing.Union["SecurityPolicySpecExtAuthBodyToExtAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        context_extensions: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecExtAuthContextExtensions", typing.Dict[builtins.str, typing.Any]]]] = None,
        fail_open: typing.Optional[builtins.bool] = None,
        grpc: typing.Optional[typing.Union["SecurityPolicySpecExtAuthGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        headers_to_ext_auth: typing.Optional[typing.Sequence[builtins.str]] = None,
        http: typing.Any = None,
        include_route_metadata: typing.Optional[builtins.bool] = None,
        recompute_route: typing.Optional[builtins.bool] = None,
        status_on_error: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body_to_ext_auth: 
        :param context_extensions: 
        :param fail_open: 
        :param grpc: 
        :param headers_to_ext_auth: 
        :param http: 
        :param include_route_metadata: 
        :param recompute_route: 
        :param status_on_error: 
        :param timeout: 

        :schema: SecurityPolicySpecExtAuth
        '''
        if isinstance(body_to_ext_auth, dict):
            body_to_ext_auth = SecurityPolicySpecExtAuthBodyToExtAuth(**body_to_ext_auth)
        if isinstance(grpc, dict):
            grpc = SecurityPolicySpecExtAuthGrpc(**grpc)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b13ad7d4b7bf4c6c80d709409c21086a91e047fa3c7009e776cf567b1486412d)
            check_type(argname="argument body_to_ext_auth", value=body_to_ext_auth, expected_type=type_hints["body_to_ext_auth"])
            check_type(argname="argument context_extensions", value=context_extensions, expected_type=type_hints["context_extensions"])
            check_type(argname="argument fail_open", value=fail_open, expected_type=type_hints["fail_open"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument headers_to_ext_auth", value=headers_to_ext_auth, expected_type=type_hints["headers_to_ext_auth"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument include_route_metadata", value=include_route_metadata, expected_type=type_hints["include_route_metadata"])
            check_type(argname="argument recompute_route", value=recompute_route, expected_type=type_hints["recompute_route"])
            check_type(argname="argument status_on_error", value=status_on_error, expected_type=type_hints["status_on_error"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body_to_ext_auth is not None:
            self._values["body_to_ext_auth"] = body_to_ext_auth
        if context_extensions is not None:
            self._values["context_extensions"] = context_extensions
        if fail_open is not None:
            self._values["fail_open"] = fail_open
        if grpc is not None:
            self._values["grpc"] = grpc
        if headers_to_ext_auth is not None:
            self._values["headers_to_ext_auth"] = headers_to_ext_auth
        if http is not None:
            self._values["http"] = http
        if include_route_metadata is not None:
            self._values["include_route_metadata"] = include_route_metadata
        if recompute_route is not None:
            self._values["recompute_route"] = recompute_route
        if status_on_error is not None:
            self._values["status_on_error"] = status_on_error
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def body_to_ext_auth(
        self,
    ) -> typing.Optional["SecurityPolicySpecExtAuthBodyToExtAuth"]:
        '''
        :schema: SecurityPolicySpecExtAuth#bodyToExtAuth
        '''
        result = self._values.get("body_to_ext_auth")
        return typing.cast(typing.Optional["SecurityPolicySpecExtAuthBodyToExtAuth"], result)

    @builtins.property
    def context_extensions(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecExtAuthContextExtensions"]]:
        '''
        :schema: SecurityPolicySpecExtAuth#contextExtensions
        '''
        result = self._values.get("context_extensions")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecExtAuthContextExtensions"]], result)

    @builtins.property
    def fail_open(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecExtAuth#failOpen
        '''
        result = self._values.get("fail_open")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def grpc(self) -> typing.Optional["SecurityPolicySpecExtAuthGrpc"]:
        '''
        :schema: SecurityPolicySpecExtAuth#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["SecurityPolicySpecExtAuthGrpc"], result)

    @builtins.property
    def headers_to_ext_auth(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecExtAuth#headersToExtAuth
        '''
        result = self._values.get("headers_to_ext_auth")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def http(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpecExtAuth#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Any, result)

    @builtins.property
    def include_route_metadata(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecExtAuth#includeRouteMetadata
        '''
        result = self._values.get("include_route_metadata")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def recompute_route(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecExtAuth#recomputeRoute
        '''
        result = self._values.get("recompute_route")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def status_on_error(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: SecurityPolicySpecExtAuth#statusOnError
        '''
        result = self._values.get("status_on_error")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuth#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuthBodyToExtAuth",
    jsii_struct_bases=[],
    name_mapping={"max_request_bytes": "maxRequestBytes"},
)
class SecurityPolicySpecExtAuthBodyToExtAuth:
    def __init__(self, *, max_request_bytes: jsii.Number) -> None:
        '''
        :param max_request_bytes: 

        :schema: SecurityPolicySpecExtAuthBodyToExtAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f7ec18705ecd176ad5131e850b48b0098f2bad0fd22d901730ce5f76b645a619)
            check_type(argname="argument max_request_bytes", value=max_request_bytes, expected_type=type_hints["max_request_bytes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "max_request_bytes": max_request_bytes,
        }

    @builtins.property
    def max_request_bytes(self) -> jsii.Number:
        '''
        :schema: SecurityPolicySpecExtAuthBodyToExtAuth#maxRequestBytes
        '''
        result = self._values.get("max_request_bytes")
        assert result is not None, "Required property 'max_request_bytes' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuthBodyToExtAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuthContextExtensions",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "type": "type",
        "value": "value",
        "value_ref": "valueRef",
    },
)
class SecurityPolicySpecExtAuthContextExtensions:
    def __init__(
        self,
        *,
        name: builtins.str,
        type: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_ref: typing.Optional[typing.Union["SecurityPolicySpecExtAuthContextExtensionsValueRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param type: 
        :param value: 
        :param value_ref: 

        :schema: SecurityPolicySpecExtAuthContextExtensions
        '''
        if isinstance(value_ref, dict):
            value_ref = SecurityPolicySpecExtAuthContextExtensionsValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7eb3a413e82013462e3edace2854fcbadd14ad10a37e38ef82b113ad01516cc1)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_ref", value=value_ref, expected_type=type_hints["value_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "type": type,
        }
        if value is not None:
            self._values["value"] = value
        if value_ref is not None:
            self._values["value_ref"] = value_ref

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensions#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensions#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_ref(
        self,
    ) -> typing.Optional["SecurityPolicySpecExtAuthContextExtensionsValueRef"]:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensions#valueRef
        '''
        result = self._values.get("value_ref")
        return typing.cast(typing.Optional["SecurityPolicySpecExtAuthContextExtensionsValueRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuthContextExtensions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuthContextExtensionsValueRef",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "key": "key", "kind": "kind", "name": "name"},
)
class SecurityPolicySpecExtAuthContextExtensionsValueRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        key: builtins.str,
        kind: builtins.str,
        name: builtins.str,
    ) -> None:
        '''
        :param group: 
        :param key: 
        :param kind: 
        :param name: 

        :schema: SecurityPolicySpecExtAuthContextExtensionsValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ab740e965ff9a197bf46d1d096b1147c2b026a28342db44e1f99b70121baea0)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "key": key,
            "kind": kind,
            "name": name,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensionsValueRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensionsValueRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensionsValueRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthContextExtensionsValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuthContextExtensionsValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuthGrpc",
    jsii_struct_bases=[],
    name_mapping={
        "backend_ref": "backendRef",
        "backend_refs": "backendRefs",
        "backend_settings": "backendSettings",
    },
)
class SecurityPolicySpecExtAuthGrpc:
    def __init__(
        self,
        *,
        backend_ref: typing.Optional[typing.Union["SecurityPolicySpecExtAuthGrpcBackendRef", typing.Dict[builtins.str, typing.Any]]] = None,
        backend_refs: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecExtAuthGrpcBackendRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        backend_settings: typing.Any = None,
    ) -> None:
        '''
        :param backend_ref: 
        :param backend_refs: 
        :param backend_settings: 

        :schema: SecurityPolicySpecExtAuthGrpc
        '''
        if isinstance(backend_ref, dict):
            backend_ref = SecurityPolicySpecExtAuthGrpcBackendRef(**backend_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b9f0d2ad53603f9024decff529d1ab338c4dc98a2f4d8b9f730c58c8f93993ee)
            check_type(argname="argument backend_ref", value=backend_ref, expected_type=type_hints["backend_ref"])
            check_type(argname="argument backend_refs", value=backend_refs, expected_type=type_hints["backend_refs"])
            check_type(argname="argument backend_settings", value=backend_settings, expected_type=type_hints["backend_settings"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_ref is not None:
            self._values["backend_ref"] = backend_ref
        if backend_refs is not None:
            self._values["backend_refs"] = backend_refs
        if backend_settings is not None:
            self._values["backend_settings"] = backend_settings

    @builtins.property
    def backend_ref(self) -> typing.Optional["SecurityPolicySpecExtAuthGrpcBackendRef"]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpc#backendRef
        '''
        result = self._values.get("backend_ref")
        return typing.cast(typing.Optional["SecurityPolicySpecExtAuthGrpcBackendRef"], result)

    @builtins.property
    def backend_refs(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecExtAuthGrpcBackendRefs"]]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpc#backendRefs
        '''
        result = self._values.get("backend_refs")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecExtAuthGrpcBackendRefs"]], result)

    @builtins.property
    def backend_settings(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpecExtAuthGrpc#backendSettings
        '''
        result = self._values.get("backend_settings")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuthGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuthGrpcBackendRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
        "port": "port",
    },
)
class SecurityPolicySpecExtAuthGrpcBackendRef:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 
        :param port: 

        :schema: SecurityPolicySpecExtAuthGrpcBackendRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2ad4c8b5316304328d246ee4ed4b12455d5b97a20d1ee4322b1842d341272491)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRef#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuthGrpcBackendRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecExtAuthGrpcBackendRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "fallback": "fallback",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
        "port": "port",
        "weight": "weight",
    },
)
class SecurityPolicySpecExtAuthGrpcBackendRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        fallback: typing.Optional[builtins.bool] = None,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param fallback: 
        :param group: 
        :param kind: 
        :param namespace: 
        :param port: 
        :param weight: 

        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d044280af5439e1f2719a47d5d23d7d9fb2303093663ca094d9f3edfb74f8b7a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument fallback", value=fallback, expected_type=type_hints["fallback"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if fallback is not None:
            self._values["fallback"] = fallback
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace
        if port is not None:
            self._values["port"] = port
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def fallback(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#fallback
        '''
        result = self._values.get("fallback")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: SecurityPolicySpecExtAuthGrpcBackendRefs#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecExtAuthGrpcBackendRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class SecurityPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: SecurityPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0be7a19938126b8146abe6687f98affab9d9995522393a9a5bab4327236424ed)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class SecurityPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: SecurityPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__992be523368066ed3d8cef3a07f7e4294342b9f45997e2ffd346ab56ff5a170c)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class SecurityPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["SecurityPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: SecurityPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = SecurityPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28c4504ef25f2d15d6c87fa027fb4928f2057637781dc6f916fcb00f7d3e75c2)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["SecurityPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["SecurityPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class SecurityPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__42b5382f89925f9d3e90b755526f6881cba274e0a923f75edf8671d49d35262a)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class SecurityPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: builtins.str,
        selector: typing.Optional[typing.Union["SecurityPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: SecurityPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = SecurityPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cdcca91f2f37473f9b8ecb5bd3b98857a3b5a29dd37113779c1f2ca255516068)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["SecurityPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["SecurityPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class SecurityPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed998e4c308519d5457e8999bb448f93d6d847856906847a3239035748c39808)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__236ece8e3b8949e44882adbfd842183504af2b225de9133826b043a850fe598e)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Backend",
    "BackendProps",
    "BackendSpec",
    "BackendSpecEndpoints",
    "BackendSpecEndpointsFqdn",
    "BackendSpecEndpointsIp",
    "BackendSpecEndpointsUnix",
    "BackendSpecTls",
    "BackendSpecTlsCaCertificateRefs",
    "BackendSpecTlsClientCertificateRef",
    "BackendTrafficPolicy",
    "BackendTrafficPolicyProps",
    "BackendTrafficPolicySpec",
    "BackendTrafficPolicySpecAdmissionControl",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteria",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp",
    "BackendTrafficPolicySpecBandwidthLimit",
    "BackendTrafficPolicySpecBandwidthLimitRequest",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimit",
    "BackendTrafficPolicySpecBandwidthLimitResponse",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimit",
    "BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers",
    "BackendTrafficPolicySpecCircuitBreaker",
    "BackendTrafficPolicySpecCircuitBreakerPerEndpoint",
    "BackendTrafficPolicySpecCircuitBreakerRetryBudget",
    "BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent",
    "BackendTrafficPolicySpecCompression",
    "BackendTrafficPolicySpecCompressor",
    "BackendTrafficPolicySpecConnection",
    "BackendTrafficPolicySpecConnectionPreconnect",
    "BackendTrafficPolicySpecDns",
    "BackendTrafficPolicySpecHttp2",
    "BackendTrafficPolicySpecHttp2ConnectionKeepalive",
    "BackendTrafficPolicySpecHttpUpgrade",
    "BackendTrafficPolicySpecHttpUpgradeConnect",
    "BackendTrafficPolicySpecProxyProtocol",
    "BackendTrafficPolicySpecRateLimit",
    "BackendTrafficPolicySpecRateLimitGlobal",
    "BackendTrafficPolicySpecRateLimitGlobalRules",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCost",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata",
    "BackendTrafficPolicySpecRateLimitGlobalRulesLimit",
    "BackendTrafficPolicySpecRequestBuffer",
    "BackendTrafficPolicySpecRetry",
    "BackendTrafficPolicySpecRetryPerRetry",
    "BackendTrafficPolicySpecRetryPerRetryBackOff",
    "BackendTrafficPolicySpecRetryRetryOn",
    "BackendTrafficPolicySpecTargetRef",
    "BackendTrafficPolicySpecTargetRefs",
    "BackendTrafficPolicySpecTargetSelectors",
    "BackendTrafficPolicySpecTargetSelectorsMatchExpressions",
    "BackendTrafficPolicySpecTargetSelectorsNamespaces",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesSelector",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "BackendTrafficPolicySpecTcpKeepalive",
    "BackendTrafficPolicySpecTelemetry",
    "BackendTrafficPolicySpecTelemetryMetrics",
    "BackendTrafficPolicySpecTelemetryTracing",
    "BackendTrafficPolicySpecTelemetryTracingCustomTags",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader",
    "BackendTrafficPolicySpecTelemetryTracingSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingSpanName",
    "BackendTrafficPolicySpecTimeout",
    "BackendTrafficPolicySpecTimeoutHttp",
    "BackendTrafficPolicySpecTimeoutTcp",
    "ClientTrafficPolicy",
    "ClientTrafficPolicyProps",
    "ClientTrafficPolicySpec",
    "ClientTrafficPolicySpecClientIpDetection",
    "ClientTrafficPolicySpecClientIpDetectionCustomHeader",
    "ClientTrafficPolicySpecClientIpDetectionXForwardedFor",
    "ClientTrafficPolicySpecConnection",
    "ClientTrafficPolicySpecConnectionConnectionLimit",
    "ClientTrafficPolicySpecGrpc",
    "ClientTrafficPolicySpecHeaders",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeaders",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet",
    "ClientTrafficPolicySpecHeadersLateResponseHeaders",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersAdd",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersSet",
    "ClientTrafficPolicySpecHeadersXForwardedClientCert",
    "ClientTrafficPolicySpecHealthCheck",
    "ClientTrafficPolicySpecHttp1",
    "ClientTrafficPolicySpecHttp1Http10",
    "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes",
    "ClientTrafficPolicySpecHttp2",
    "ClientTrafficPolicySpecHttp2ConnectionKeepalive",
    "ClientTrafficPolicySpecPath",
    "ClientTrafficPolicySpecProxyProtocol",
    "ClientTrafficPolicySpecTargetRef",
    "ClientTrafficPolicySpecTargetRefs",
    "ClientTrafficPolicySpecTargetSelectors",
    "ClientTrafficPolicySpecTargetSelectorsMatchExpressions",
    "ClientTrafficPolicySpecTargetSelectorsNamespaces",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesSelector",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "ClientTrafficPolicySpecTcpKeepalive",
    "ClientTrafficPolicySpecTimeout",
    "ClientTrafficPolicySpecTimeoutHttp",
    "ClientTrafficPolicySpecTimeoutTcp",
    "EnvoyPatchPolicy",
    "EnvoyPatchPolicyProps",
    "EnvoyPatchPolicySpec",
    "EnvoyPatchPolicySpecJsonPatches",
    "EnvoyPatchPolicySpecJsonPatchesOperation",
    "EnvoyPatchPolicySpecTargetRef",
    "EnvoyProxy",
    "EnvoyProxyProps",
    "EnvoyProxySpec",
    "EnvoyProxySpecBackendTls",
    "EnvoyProxySpecBackendTlsClientCertificateRef",
    "EnvoyProxySpecBootstrap",
    "EnvoyProxySpecBootstrapJsonPatches",
    "EnvoyProxySpecDynamicModules",
    "EnvoyProxySpecDynamicModulesSource",
    "EnvoyProxySpecDynamicModulesSourceLocal",
    "EnvoyProxySpecDynamicModulesSourceRemote",
    "EnvoyProxySpecFilterOrder",
    "EnvoyProxySpecGeoIp",
    "EnvoyProxySpecGeoIpProvider",
    "EnvoyProxySpecGeoIpProviderMaxMind",
    "EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource",
    "EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal",
    "EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource",
    "EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal",
    "EnvoyProxySpecGeoIpProviderMaxMindCityDbSource",
    "EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal",
    "EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource",
    "EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal",
    "EnvoyProxySpecGeoIpProviderMaxMindIspDbSource",
    "EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal",
    "EnvoyProxySpecLogging",
    "EnvoyProxySpecProvider",
    "EnvoyProxySpecProviderKubernetes",
    "EnvoyProxySpecProviderKubernetesEnvoyDeployment",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy",
    "EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate",
    "EnvoyProxySpecProviderKubernetesEnvoyPdb",
    "EnvoyProxySpecProviderKubernetesEnvoyPdbPatch",
    "EnvoyProxySpecProviderKubernetesEnvoyService",
    "EnvoyProxySpecProviderKubernetesEnvoyServiceAccount",
    "EnvoyProxySpecProviderKubernetesEnvoyServicePatch",
    "EnvoyProxySpecShutdown",
    "EnvoyProxySpecTelemetry",
    "EnvoyProxySpecTelemetryAccessLog",
    "EnvoyProxySpecTelemetryAccessLogSettings",
    "EnvoyProxySpecTelemetryAccessLogSettingsFormat",
    "EnvoyProxySpecTelemetryAccessLogSettingsSinks",
    "EnvoyProxySpecTelemetryAccessLogSettingsSinksFile",
    "EnvoyProxySpecTelemetryMetrics",
    "EnvoyProxySpecTelemetryMetricsMatches",
    "EnvoyProxySpecTelemetryMetricsPrometheus",
    "EnvoyProxySpecTelemetryMetricsPrometheusCompression",
    "EnvoyProxySpecTelemetryRequestId",
    "HttpRouteFilter",
    "HttpRouteFilterProps",
    "HttpRouteFilterSpec",
    "HttpRouteFilterSpecCredentialInjection",
    "HttpRouteFilterSpecCredentialInjectionCredential",
    "HttpRouteFilterSpecCredentialInjectionCredentialValueRef",
    "HttpRouteFilterSpecDirectResponse",
    "HttpRouteFilterSpecDirectResponseBody",
    "HttpRouteFilterSpecDirectResponseBodyValueRef",
    "HttpRouteFilterSpecDirectResponseHeader",
    "HttpRouteFilterSpecDirectResponseHeaderAdd",
    "HttpRouteFilterSpecDirectResponseHeaderSet",
    "HttpRouteFilterSpecMatches",
    "HttpRouteFilterSpecMatchesCookies",
    "HttpRouteFilterSpecUrlRewrite",
    "HttpRouteFilterSpecUrlRewriteHostname",
    "HttpRouteFilterSpecUrlRewritePath",
    "HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch",
    "SecurityPolicy",
    "SecurityPolicyProps",
    "SecurityPolicySpec",
    "SecurityPolicySpecApiKeyAuth",
    "SecurityPolicySpecApiKeyAuthCredentialRefs",
    "SecurityPolicySpecApiKeyAuthExtractFrom",
    "SecurityPolicySpecBasicAuth",
    "SecurityPolicySpecBasicAuthUsers",
    "SecurityPolicySpecCors",
    "SecurityPolicySpecExtAuth",
    "SecurityPolicySpecExtAuthBodyToExtAuth",
    "SecurityPolicySpecExtAuthContextExtensions",
    "SecurityPolicySpecExtAuthContextExtensionsValueRef",
    "SecurityPolicySpecExtAuthGrpc",
    "SecurityPolicySpecExtAuthGrpcBackendRef",
    "SecurityPolicySpecExtAuthGrpcBackendRefs",
    "SecurityPolicySpecTargetRef",
    "SecurityPolicySpecTargetRefs",
    "SecurityPolicySpecTargetSelectors",
    "SecurityPolicySpecTargetSelectorsMatchExpressions",
    "SecurityPolicySpecTargetSelectorsNamespaces",
    "SecurityPolicySpecTargetSelectorsNamespacesSelector",
    "SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
]

publication.publish()

def _typecheckingstub__be3a2fedb45143d6b709558541cda2c5cfcd3d2431998c5c23722147e782a701(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[BackendSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aed49d41e2649230852903999d884bb74700e85425b29cb8a3a625c7cc07feb0(
    *,
    spec: typing.Union[BackendSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b009e150d4e0253dd0a59f3297ca98b4d9c91f61f44540c91b118c5e29de1d6c(
    *,
    app_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
    endpoints: typing.Optional[typing.Sequence[typing.Union[BackendSpecEndpoints, typing.Dict[builtins.str, typing.Any]]]] = None,
    fallback: typing.Optional[builtins.bool] = None,
    tls: typing.Optional[typing.Union[BackendSpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9312193abb37a2d25c805a739aa935afb7d869e4118cff5c11958c49daee0d9(
    *,
    fqdn: typing.Optional[typing.Union[BackendSpecEndpointsFqdn, typing.Dict[builtins.str, typing.Any]]] = None,
    hostname: typing.Optional[builtins.str] = None,
    ip: typing.Optional[typing.Union[BackendSpecEndpointsIp, typing.Dict[builtins.str, typing.Any]]] = None,
    unix: typing.Optional[typing.Union[BackendSpecEndpointsUnix, typing.Dict[builtins.str, typing.Any]]] = None,
    zone: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a16cb3ee8a48f218d2990c9af66ec775221b81961e59a52b42eb946a5911f459(
    *,
    hostname: builtins.str,
    port: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5e58c27c0e3f927cfcac737e15fe67e770eb9675297d455d75a36c9c563ef3f(
    *,
    address: builtins.str,
    port: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3aa1adabc0e8b891526a2ac2718a15e3fe24bb50b038c2a49aaff6a7909fb02c(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7fce16eabad5b6726f6b33e98489e72fead0c91f96091259e3e1bfa37dd58af(
    *,
    alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
    ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union[BackendSpecTlsCaCertificateRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_certificate_ref: typing.Optional[typing.Union[BackendSpecTlsClientCertificateRef, typing.Dict[builtins.str, typing.Any]]] = None,
    ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
    fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
    insecure_skip_verify: typing.Optional[builtins.bool] = None,
    max_version: typing.Optional[builtins.str] = None,
    min_version: typing.Optional[builtins.str] = None,
    signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
    sni: typing.Optional[builtins.str] = None,
    well_known_ca_certificates: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d46eb87abd9faef09a5a246bf338bba65d6ced75e1d69ec02d9cb79409fc7524(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fd9608414cfeeed2a5a653825c4d67cd2201b3cb44b24a39eec43788a5fa049(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ccb77dad5c287a7c348509b4160b688d7812b1261919a21b95f38ab447eb0ca5(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[BackendTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18a72f64ac34e9d41d848081874f31550c1294198ce53ed3034d3ddb323584eb(
    *,
    spec: typing.Union[BackendTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a58e394c0cc3770f6966fb02db750da3ab52d3fc2019749f17e58603324dcd4b(
    *,
    admission_control: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControl, typing.Dict[builtins.str, typing.Any]]] = None,
    bandwidth_limit: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    circuit_breaker: typing.Optional[typing.Union[BackendTrafficPolicySpecCircuitBreaker, typing.Dict[builtins.str, typing.Any]]] = None,
    compression: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecCompression, typing.Dict[builtins.str, typing.Any]]]] = None,
    compressor: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecCompressor, typing.Dict[builtins.str, typing.Any]]]] = None,
    connection: typing.Optional[typing.Union[BackendTrafficPolicySpecConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    dns: typing.Optional[typing.Union[BackendTrafficPolicySpecDns, typing.Dict[builtins.str, typing.Any]]] = None,
    fault_injection: typing.Any = None,
    health_check: typing.Any = None,
    http2: typing.Optional[typing.Union[BackendTrafficPolicySpecHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    http_upgrade: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecHttpUpgrade, typing.Dict[builtins.str, typing.Any]]]] = None,
    load_balancer: typing.Any = None,
    merge_type: typing.Optional[builtins.str] = None,
    proxy_protocol: typing.Optional[typing.Union[BackendTrafficPolicySpecProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    rate_limit: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    request_buffer: typing.Optional[typing.Union[BackendTrafficPolicySpecRequestBuffer, typing.Dict[builtins.str, typing.Any]]] = None,
    response_override: typing.Optional[typing.Sequence[typing.Any]] = None,
    retry: typing.Optional[typing.Union[BackendTrafficPolicySpecRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    routing_type: typing.Optional[builtins.str] = None,
    target_ref: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[BackendTrafficPolicySpecTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    telemetry: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetry, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
    use_client_protocol: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95c3bb7479cbdd60beec3a122c3e41be10a634437a7e4803a85b38f9f3d4a24b(
    *,
    max_rejection_percent: typing.Optional[jsii.Number] = None,
    min_request_rate: typing.Optional[jsii.Number] = None,
    min_success_rate: typing.Optional[jsii.Number] = None,
    rejection_aggression: typing.Optional[jsii.Number] = None,
    sampling_window: typing.Optional[builtins.str] = None,
    success_criteria: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteria, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f449a43c971df690907a916abd7d08ce724620dcaaa0809d36d52754298cc84f(
    *,
    grpc: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f48269a0fd7e8e3b8fdbf9f79873c266eb82ca543c0ebe3c5b6def5ee47c5614(
    *,
    status_codes: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60996ef0425d8ee1a81d12d6b954c41db3d1e5feebf4b37fbce7b4ab0b258eb7(
    *,
    status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d58ffe0eb95f514d32264e1177644634af52a4ae816dd85b1a2a1d3cd65ca4a7(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7614fc341023f313a4da111a323343d768cd71fdee5f785aabfd1daaaf557f1(
    *,
    limit: typing.Union[BackendTrafficPolicySpecBandwidthLimitRequestLimit, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60b58883b21985544df285028e859b4aa1d95874459d310d44e045f0d2b2624d(
    *,
    unit: builtins.str,
    value: typing.Any,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e606ae075fbdca053d7f6d783af08c97792ca2f9af152c6c25ec94d291afd11(
    *,
    limit: typing.Union[BackendTrafficPolicySpecBandwidthLimitResponseLimit, typing.Dict[builtins.str, typing.Any]],
    response_trailers: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1a9834fe73f454c83b6eb77ea703d463da67f363e4ce722cdf53f7a30ecfb21(
    *,
    unit: builtins.str,
    value: typing.Any,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d6e30867344fb7079c0108ba65d3b59d8548d39866b71ca9f16368ad84952aa(
    *,
    prefix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7fadf575804605730a3671997df24660cbf9dc630b1d3a769830e3f8efb165e2(
    *,
    max_connections: typing.Optional[jsii.Number] = None,
    max_parallel_requests: typing.Optional[jsii.Number] = None,
    max_parallel_retries: typing.Optional[jsii.Number] = None,
    max_pending_requests: typing.Optional[jsii.Number] = None,
    max_requests_per_connection: typing.Optional[jsii.Number] = None,
    per_endpoint: typing.Optional[typing.Union[BackendTrafficPolicySpecCircuitBreakerPerEndpoint, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_budget: typing.Optional[typing.Union[BackendTrafficPolicySpecCircuitBreakerRetryBudget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__655232500a2d5a73c34a73f73d97edd8490b4100656018c436af4e40801cb843(
    *,
    max_connections: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3402d66dcb291f16cce3595be73a082286997f139d3c359a4df95cf1d343d1e7(
    *,
    percent: typing.Union[BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent, typing.Dict[builtins.str, typing.Any]],
    min_retry_concurrency: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18d185c37fd8bf7f2cd7108514a321847a3bf25156bff94be7bd7528bfb65586(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f7e753f1194509832fda8aab51a2e458f746f3640ae25cb9d6052b8790987fc(
    *,
    type: builtins.str,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Any = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b0ff30347bc1dcf3d5cb4d0813f97acc1c56b0e032e82d2ffd19ef8d671b1fbd(
    *,
    type: builtins.str,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Any = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7055c05e62590f14922a6eb441ad06a7bdcd7f160c10e3c9fe018ee01641281d(
    *,
    buffer_limit: typing.Any = None,
    preconnect: typing.Optional[typing.Union[BackendTrafficPolicySpecConnectionPreconnect, typing.Dict[builtins.str, typing.Any]]] = None,
    socket_buffer_limit: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1bf72754eb4217833b18b44ec1875be9883020db1a90ac544ef3a44bab6bafc(
    *,
    per_endpoint_percent: typing.Optional[jsii.Number] = None,
    predictive_percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0e3901bf089717134864e568c2821992fbb722bb0f586ee4ae5eda4ba2da55e(
    *,
    dns_refresh_rate: typing.Optional[builtins.str] = None,
    lookup_family: typing.Optional[builtins.str] = None,
    respect_dns_ttl: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__54aae1d2d9735ec9ab1b9545fabc672c5c06530bd22be03e4fff425309fb64d5(
    *,
    connection_keepalive: typing.Optional[typing.Union[BackendTrafficPolicySpecHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Any = None,
    initial_stream_window_size: typing.Any = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60acbd2e3b6c95a07efe6c83bb53a97aecdac6b037a4893a02116b7900c649f3(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75bfb9e7ea98c42cf3e911d611585d3cb5ff3de3c88cd571fb79ab63cbd7635a(
    *,
    type: builtins.str,
    connect: typing.Optional[typing.Union[BackendTrafficPolicySpecHttpUpgradeConnect, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b23cd7809798ad1a70eea22b3c6867f500a45ec02356dcb91a725cc0edd4097(
    *,
    terminate: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b326797cfb16b2896a6ea1d663f0eae916a141819ce1e739101dcb38929baf8c(
    *,
    version: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e91534ee135b9777657b789214c2ae6c201cab7c0732b9d4ba1552a3be63f191(
    *,
    global_: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobal, typing.Dict[builtins.str, typing.Any]]] = None,
    local: typing.Any = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__206df3e205b7a66f4002dbe04097666ff3e2267a27df4e19e291703411c6b29e(
    *,
    rules: typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRules, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a183ddab4a2c53730b81e8a5c8045ee17ccb245290fb5e5f54e2e7a356f22571(
    *,
    limit: typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesLimit, typing.Dict[builtins.str, typing.Any]],
    client_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    cost: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCost, typing.Dict[builtins.str, typing.Any]]] = None,
    shadow_mode: typing.Optional[builtins.bool] = None,
    shared: typing.Optional[builtins.bool] = None,
    x_rate_limit_headers: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3e686e8725c7c8a8c5eb45b860a6f17cf689ef8825a320bc55b778e3fa86a5f(
    *,
    headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    methods: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath, typing.Dict[builtins.str, typing.Any]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    source_cidr: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72138ad442153dc505f83ca006c1987be0ea835f00404fd5d43cdab9daa7c178(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cabcc6ea087caf792f046d44bab3c6b48ff84f206d02172e3595d4f5d925f922(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4e5c5fb9746d110bf388465cfae38af5df278b8f96c767fed7db4944cac2f54(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f5999d72c0beb0a043101ffecc21636a86774e293fb5f149dc27547badecd0e(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38cd238bdd45f2eb5444755a2e559f6fe9d06bef165b5be77c10ed5653571d4b(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba005722648943a3b1e3693944611516ee74eb335586c62f469b81dc3bb5d49f(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b8cf1f6d560d3167a03ca12bb2fd4e40bf316d7f4e2d9ae2403f0f185ce3160(
    *,
    from_: builtins.str,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94ca948ec67c5d53ca2332ab9bbacd54477789f6a237fb04e61e3a45e7d4a679(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0040ddf52565bdcc66b068793b6fae79665dd327e008fbb0fcee75c529b3c1c3(
    *,
    from_: builtins.str,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__69d3b75efb606025668596095d91aff92166f74a406fa5f5459bc7559289945c(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f5077fa5dd33665b9de11f1ff28ddb727f20442bf0111055fe9df03cdac17a1(
    *,
    requests: jsii.Number,
    unit: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c4fa5606fd670c958551b02d83faf0b66bb12dc5068b6a5965275eaf4ab84b7(
    *,
    limit: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53e0903a257a7a8984991e0818e6a9bda5692c408cca3453d3022d56ac203333(
    *,
    num_attempts_per_priority: typing.Optional[jsii.Number] = None,
    num_retries: typing.Optional[jsii.Number] = None,
    per_retry: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryPerRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_on: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryRetryOn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d936aa99f690d7eed29d5136a0251296ceb9b8234c55c25eb2efaa543a7be1c2(
    *,
    back_off: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryPerRetryBackOff, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0d2dfd3245e0b7ae24e1d966bbf5fa6fb40abd7527bd4d0642bb7033cf326a9(
    *,
    base_interval: typing.Optional[builtins.str] = None,
    max_interval: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3a4690558d60e7acba1c0b378bfcabdba7ddad1f233fa5cf569b6a97ce81f14(
    *,
    http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    triggers: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__781e73e40db42cdcc300e08f2d2d45c2e4a3f7fa8a4b7356409b8535860fc820(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96aebee63cd9f95c0489b208a3cd910a946b8b44b041c4f77f79941ee91d7b8f(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90bd302b785ad4baac1a68ba805609074c45729c49da20787c8e59c01234a8db(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e347a71c68477148dc4ab2e65e8bbb77d2c5432968f507ba67c27ba7dea7d5f5(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__511e72f99e7cb4f3586ad236877dd195f6361838044e8949bdfe38ef565c5bca(
    *,
    from_: builtins.str,
    selector: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc48429045d671bd69745b096e87061f0a91a5e7f3d9232ada85d29537e8fc96(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1523963cf95513dfdc75efc90a4469fe8c7e5970d46f0605751f1c25a0fdbf8(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__331b7a61d36ef8506ae87e38afe73a95a3970bdc13dcf116ea0a9b4193f13f25(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2e4d7b53e6e215c997e84b2552b2f6444bb7d7fae4c9f393372179dcf1a7ad5(
    *,
    metrics: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
    tracing: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracing, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07a63fc9abd95790a36a2902af665ca1629fd6f5632f731bcce90139efe48324(
    *,
    route_stat_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea62e0a6f6533f3d7cb096d7cbc6369600be70ed331cafc4df0afbee71a4b26a(
    *,
    custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTags, typing.Dict[builtins.str, typing.Any]]]] = None,
    sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    span_name: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingSpanName, typing.Dict[builtins.str, typing.Any]]] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2c1a4f50b94c07948c779afbd9b4df9b033da77f3cf7f69ba45ae4951f966ea(
    *,
    type: builtins.str,
    environment: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment, typing.Dict[builtins.str, typing.Any]]] = None,
    literal: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral, typing.Dict[builtins.str, typing.Any]]] = None,
    request_header: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5c732abb19f0fcd29daaeb5298ad9e3ed6187a19b732c9dc28166579a58b602(
    *,
    name: builtins.str,
    default_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a5e8f835bf70a2e2acaa92a407f336eaad480e43d60694c7b0677049a8c90a7(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ce961ccee76d250cb12cf0aac850f94bdef36ec3b92cd33930cab9f49c51813(
    *,
    name: builtins.str,
    default_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__befb56692b6f7824361c65d97de61299e576455a65672cec5a280b4b4fdcfe95(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b6fed737d1288a01b039fc5bdab1933e64d5ba03ccf274943a878901fb810b7(
    *,
    client: builtins.str,
    server: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97ecef80b2c846b7d1e776f49ace8e407dfcabc9c7c4bc245a144bc014a7ce8b(
    *,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4b60ab21164582e77bd3fd7f1ec52142bc99e6e46dc93ab3fba6a8d51198217(
    *,
    connection_idle_timeout: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    request_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ef784a798db01e6aa27df6d3e6d9117c61edf62e4bffd24f95604999397ef60(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66c43cf83bc497e6f09cabb0c707308bfae42a500de8913eb55ad4cd5454c17d(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[ClientTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65934b92eb68056b865e230d9877575416fbde3948b1063dbb4cd7ed57057730(
    *,
    spec: typing.Union[ClientTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2bddf878bfd85f55a8b8605fd5f79193dfc4e69e90787109d1278c754138a583(
    *,
    client_ip_detection: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    connection: typing.Optional[typing.Union[ClientTrafficPolicySpecConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_proxy_protocol: typing.Optional[builtins.bool] = None,
    grpc: typing.Optional[typing.Union[ClientTrafficPolicySpecGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check: typing.Optional[typing.Union[ClientTrafficPolicySpecHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    http1: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp1, typing.Dict[builtins.str, typing.Any]]] = None,
    http2: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    http3: typing.Any = None,
    path: typing.Optional[typing.Union[ClientTrafficPolicySpecPath, typing.Dict[builtins.str, typing.Any]]] = None,
    proxy_protocol: typing.Optional[typing.Union[ClientTrafficPolicySpecProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    scheme: typing.Optional[builtins.str] = None,
    target_ref: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[ClientTrafficPolicySpecTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0924667e0ebebe486ed4fa5d08e17b1fb8590a756af984d88f69930a52df4a4c(
    *,
    custom_header: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetectionCustomHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    x_forwarded_for: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetectionXForwardedFor, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11874532337201c4a95c7db155accc64d817d3f909914328d281bbe323435bb5(
    *,
    name: builtins.str,
    fail_closed: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d51de131137861844b4a8ff0e6bedc48d61b9ecfeaecb0aa47de4483316d15a3(
    *,
    num_trusted_hops: typing.Optional[jsii.Number] = None,
    trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9154faf005dc47cb88152898bff459aacce1e9a7f69ec2a8088f7d437fd82e4e(
    *,
    buffer_limit: typing.Any = None,
    connection_limit: typing.Optional[typing.Union[ClientTrafficPolicySpecConnectionConnectionLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    max_accept_per_socket_event: typing.Optional[jsii.Number] = None,
    socket_buffer_limit: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6d6832cbae3e58fea8aacaee7335113599f13a61860250bcbc8854e32d99cb9(
    *,
    close_delay: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_requests_per_connection: typing.Optional[jsii.Number] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    value: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0b56005b70b88f2eb323970d2bb6e2a584f3931a41a2a42e05d8e1d281bc38f(
    *,
    enable_web: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2d302aed1e004eee15064f4d2d0597f8eb28968dcc8d6f2c6d3eae3c1b19477(
    *,
    disable_rate_limit_headers: typing.Optional[builtins.bool] = None,
    early_request_headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_envoy_headers: typing.Optional[builtins.bool] = None,
    late_response_headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    preserve_x_request_id: typing.Optional[builtins.bool] = None,
    request_id: typing.Optional[builtins.str] = None,
    with_underscores_action: typing.Optional[builtins.str] = None,
    x_forwarded_client_cert: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersXForwardedClientCert, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__427cda689f129d5f3f8dc576293e59252d12ba4cf5e8b60f2383705d24480990(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    add_if_absent: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    remove_on_match: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96b2f7f606e1140f9892fa31f3cf97e2bc7bf6c00beb126f3097d617e48f9dd4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd201ffe9363fdfbddce8cd33e1218acc1b2dea20cdcaa0340c244e7a6a81fcb(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2303274a499ac0742b431b231d2de70f70b9ad54794c60b9b3dc741d2a7ac2f0(
    *,
    value: builtins.str,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53ab1c66aa428ec44c6d9346c00b550193fa7997a491bdbcb53d198c75b732f4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c17cf27621a2685e62a73404abbc037c5c7b6ea62ec1ad925ba77129eb6552f8(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    add_if_absent: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    remove_on_match: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b349e0c345a5c39c46ea5d3d70f7e71193d4e3541f0a21eef3d065b4f28117c(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79210697d198f8d479eca0ece3f512381f4248443dbaa1c281d087e39e9753dc(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f46b7393d5f7cefa5aed66073503ac853da4ede56fcdc2db36010d820dcdbdaf(
    *,
    value: builtins.str,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67a7953b56a9ff4e5189abb8329c53853e58a133d646edfd1856627406915110(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0e0c70899a54375b3d23646965af48e8719f58556a067f833927a5345603540(
    *,
    cert_details_to_add: typing.Optional[typing.Sequence[builtins.str]] = None,
    mode: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e908771e970588b52fccd24eceb68bf1853dc862e4b1b87f6ff6f14ca2840e35(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e13af66ef575b69633de258bda15e51dbf5a678dbdf828214e54e0486ecd08a(
    *,
    disable_safe_max_connection_duration: typing.Optional[builtins.bool] = None,
    enable_trailers: typing.Optional[builtins.bool] = None,
    http10: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp1Http10, typing.Dict[builtins.str, typing.Any]]] = None,
    ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes, typing.Dict[builtins.str, typing.Any]]]] = None,
    preserve_header_case: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fad7313e419a8b8a57b89520994d7834a7710dbc6d21a5bd92d751761d15d56(
    *,
    use_default_host: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6179399feff953c7bf228ffca733f32b49a38222740b19c9e29d8d778b02a927(
    *,
    value: builtins.str,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3473e002f9b5e3d70e3cb14cf116bbb07fda2e7a33e7f3afa56415b5304ccff(
    *,
    connection_keepalive: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Any = None,
    initial_stream_window_size: typing.Any = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d4d52244c603fccfd141e0387ff4121f34ce07d6be3b91ca4b8802b17a47be1(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c7cb97c61d4a31c64778c57f40e2dd1424a8e07f65a4ae13ac7859514070122(
    *,
    disable_merge_slashes: typing.Optional[builtins.bool] = None,
    escaped_slashes_action: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b46c1a92384f73e8fb5b0ced4d3fd64c1af87610b062246060d41eba0c6ccd5(
    *,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27a8ff909a792db1f2aa897159368de7e782fca7e448147883f0b3bac3888b89(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f45b1a4e9a03e9c2737065e8eddde9e69e600d5a419c8b920258ddfe3f025a43(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4b63f22e93c945490ef0fb53399bf6817368b98b979849d40bcc3813be92c3c(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c013fdbe8a532fdab9c5a2f1d941e6b3ec0e285204713fdc2eca4c5c53088a3d(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60742b06af6264c50f46fece9462ee1f538ebb8448bb21febcc7b7e758c7ad6a(
    *,
    from_: builtins.str,
    selector: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37f8b3d3bddff0dfbfba24e35e4eb7168a3dbaf3eb794eb8b223d730270bc073(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5af733c926edc83ed9b215faebe4ed7f3725e3d06bb27f975bef292662cc4138(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec65b326fd115bb43af4b051557d288a84f917292cbd0b5057fb57d09b6a2081(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac22ac1a8c29a8a78826dad39af506134bc3febed1ef61262949621f5185ed27(
    *,
    http: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__815785be55d0870bbecac5498bdd34d94b9e449f74526518cddee9eff6795d23(
    *,
    idle_timeout: typing.Optional[builtins.str] = None,
    request_received_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d36a885335c466b4e4ec9b78a98113f06c2c24be48bdc655da33cede4c9913f(
    *,
    idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1bd81c592d4b1c8c750efaf932f42537b6c114456fa3238f14a3d1e355dffb4c(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[EnvoyPatchPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__773a21d00f23db4290e8b5642005f94007088ef8632e9c387b26afb27e18cc18(
    *,
    spec: typing.Union[EnvoyPatchPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3f6d0572b91239aadccbe531b3a3f2945b2386403ea8c5794e89d07ea24fef9(
    *,
    target_ref: typing.Union[EnvoyPatchPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    type: builtins.str,
    json_patches: typing.Optional[typing.Sequence[typing.Union[EnvoyPatchPolicySpecJsonPatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    priority: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8da45fdff3a70acab6496da2a5836e7169724ced089c20dd9c75848fd353f3e7(
    *,
    name: builtins.str,
    operation: typing.Union[EnvoyPatchPolicySpecJsonPatchesOperation, typing.Dict[builtins.str, typing.Any]],
    type: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc3861653844e8eec6e4260c144618b678e9a88dfd92b2cdf235f0689faff51a(
    *,
    op: builtins.str,
    from_: typing.Optional[builtins.str] = None,
    json_path: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c2efee32dc4bf9153402fc4707b831e649b77b41b9e4f678daaaa2f86a72fb4(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cec580e5f2ba8832b8f046901fbaa29e674f9a370ae081f7c9ebe601b799d11(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[EnvoyProxySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dea01fa40d8975c15cb0f9275f261f9af6ae4b6c76a04888977a49d9a294960f(
    *,
    spec: typing.Union[EnvoyProxySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09c32f78523bff6f76238fbe811fa363eae59e183ac511493d70992b40c464a7(
    *,
    backend_tls: typing.Optional[typing.Union[EnvoyProxySpecBackendTls, typing.Dict[builtins.str, typing.Any]]] = None,
    bootstrap: typing.Optional[typing.Union[EnvoyProxySpecBootstrap, typing.Dict[builtins.str, typing.Any]]] = None,
    concurrency: typing.Optional[jsii.Number] = None,
    dynamic_modules: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecDynamicModules, typing.Dict[builtins.str, typing.Any]]]] = None,
    extra_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    filter_order: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecFilterOrder, typing.Dict[builtins.str, typing.Any]]]] = None,
    geo_ip: typing.Optional[typing.Union[EnvoyProxySpecGeoIp, typing.Dict[builtins.str, typing.Any]]] = None,
    ip_family: typing.Optional[builtins.str] = None,
    logging: typing.Optional[typing.Union[EnvoyProxySpecLogging, typing.Dict[builtins.str, typing.Any]]] = None,
    lua_validation: typing.Optional[builtins.str] = None,
    merge_gateways: typing.Optional[builtins.bool] = None,
    merge_type: typing.Optional[builtins.str] = None,
    preserve_route_order: typing.Optional[builtins.bool] = None,
    provider: typing.Optional[typing.Union[EnvoyProxySpecProvider, typing.Dict[builtins.str, typing.Any]]] = None,
    routing_type: typing.Optional[builtins.str] = None,
    shutdown: typing.Optional[typing.Union[EnvoyProxySpecShutdown, typing.Dict[builtins.str, typing.Any]]] = None,
    telemetry: typing.Optional[typing.Union[EnvoyProxySpecTelemetry, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6052c149b2f393cdaed1b41d042dfd7f5006b6567e1dd4e698a066580c548fbb(
    *,
    alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
    ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_certificate_ref: typing.Optional[typing.Union[EnvoyProxySpecBackendTlsClientCertificateRef, typing.Dict[builtins.str, typing.Any]]] = None,
    ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
    fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_version: typing.Optional[builtins.str] = None,
    min_version: typing.Optional[builtins.str] = None,
    signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ead6dfa52014842a12192c64e1bf7efe822b1c6509f642fe4937404d78255d73(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfbc14956b05976f35b628f33de851050fc89665c0258f667c272616160b5e1d(
    *,
    json_patches: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecBootstrapJsonPatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c72644f31a3a8f3f2fcab8510545ed67e3be958331d4e1b1ef207b1492f7e4fe(
    *,
    op: builtins.str,
    from_: typing.Optional[builtins.str] = None,
    json_path: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af59d39b592cd520e60aec37cfacd2e912f728f2a9485353ab0b2ad8ea75f992(
    *,
    name: builtins.str,
    source: typing.Union[EnvoyProxySpecDynamicModulesSource, typing.Dict[builtins.str, typing.Any]],
    do_not_close: typing.Optional[builtins.bool] = None,
    load_globally: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e83b66ad30c0d4cb12ba947c06dfe426557c73b249cfc4c1a78dfdcf8058d848(
    *,
    local: typing.Optional[typing.Union[EnvoyProxySpecDynamicModulesSourceLocal, typing.Dict[builtins.str, typing.Any]]] = None,
    remote: typing.Optional[typing.Union[EnvoyProxySpecDynamicModulesSourceRemote, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7cc13ac5a40833b0ac83a624487eb092dd702ba0e95bc631f3bab30d8790361(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62a8b5b0f95ac88b6d3162f1662997f0e9f7f7b97229d73067418b480b02c4b8(
    *,
    sha256: builtins.str,
    url: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__979630b0f62dab138d9295e269de5bbd26453651f0778cc23e4f7849ef6e166f(
    *,
    name: builtins.str,
    after: typing.Optional[builtins.str] = None,
    before: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__08d9702c4e41ab343d958a157020ec20d3e95490c19314353027554877dbd415(
    *,
    provider: typing.Union[EnvoyProxySpecGeoIpProvider, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5d1bb6fc57c79e92915b663c47cd6ee4b5e3076d087d985a9ada04fddffb2805(
    *,
    type: builtins.str,
    max_mind: typing.Optional[typing.Union[EnvoyProxySpecGeoIpProviderMaxMind, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d7e0367c64083ac22a807b4664b9028bf4d8d30def6c7946c62ac3bcb376860(
    *,
    anonymous_ip_db_source: typing.Optional[typing.Union[EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSource, typing.Dict[builtins.str, typing.Any]]] = None,
    asn_db_source: typing.Optional[typing.Union[EnvoyProxySpecGeoIpProviderMaxMindAsnDbSource, typing.Dict[builtins.str, typing.Any]]] = None,
    city_db_source: typing.Optional[typing.Union[EnvoyProxySpecGeoIpProviderMaxMindCityDbSource, typing.Dict[builtins.str, typing.Any]]] = None,
    country_db_source: typing.Optional[typing.Union[EnvoyProxySpecGeoIpProviderMaxMindCountryDbSource, typing.Dict[builtins.str, typing.Any]]] = None,
    isp_db_source: typing.Optional[typing.Union[EnvoyProxySpecGeoIpProviderMaxMindIspDbSource, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__47827b533f8a1abfb1f7cf2a1a69c0b6c21ccf8b4b279a9231af1dae67574fda(
    *,
    local: typing.Union[EnvoyProxySpecGeoIpProviderMaxMindAnonymousIpDbSourceLocal, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1760b956f6feba3584f6e47bbcbb9b9631d1d375a0582a7d282c5eef646d1505(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34f43eae615cae7f49a7be8e44b0cf68bf0dc682a9205ce850978a027a1be520(
    *,
    local: typing.Union[EnvoyProxySpecGeoIpProviderMaxMindAsnDbSourceLocal, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5ab8c51e8a55a61ad64cce7f9a8d4b3e70958c111ab8e4e3590bdb76e905beb(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7026aa745bc2acce28fe312bbc19826043efed8c932ec3e95a932906a253788(
    *,
    local: typing.Union[EnvoyProxySpecGeoIpProviderMaxMindCityDbSourceLocal, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4fa95f5a7f55b40be2755fa09462ca309f98c20c6e3b1b3a1e4bf27687ff3b92(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ebaf92a1eeb9f57b3eedff6ec380d263007350b08d6670b4ffc66451d301551b(
    *,
    local: typing.Union[EnvoyProxySpecGeoIpProviderMaxMindCountryDbSourceLocal, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e6fea2e4f661a06afdcad350c2eaa54e2109eb8ea4cc3b764f018e0c31fd44bc(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__068c664622c39cab0e3bfd737a613907ba358c5448dd32f1b35c52b765698253(
    *,
    local: typing.Union[EnvoyProxySpecGeoIpProviderMaxMindIspDbSourceLocal, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__882e73bb0d7ea1d39caf32b2af49530456ac2260a5eb09f8db17657948baa780(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd0796231ab9eaf654d4fdbde23117493126f1e221e5e8ebc390094dad972634(
    *,
    level: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e8b7e949dce9f6f4e92e1b1b2a899e4081df7f073bff30d465119b63b8a48f5(
    *,
    type: builtins.str,
    host: typing.Any = None,
    kubernetes: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetes, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4463086cbee06ba418ae148b5e1e7cb8b044e568814f712c39249b7b12d76f17(
    *,
    envoy_daemon_set: typing.Any = None,
    envoy_deployment: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeployment, typing.Dict[builtins.str, typing.Any]]] = None,
    envoy_hpa: typing.Any = None,
    envoy_pdb: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyPdb, typing.Dict[builtins.str, typing.Any]]] = None,
    envoy_service: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyService, typing.Dict[builtins.str, typing.Any]]] = None,
    envoy_service_account: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyServiceAccount, typing.Dict[builtins.str, typing.Any]]] = None,
    use_listener_port_as_container_port: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff5dea2d6009a570e137e9406a72ced34a03a8934c143aa13cb2c710bb1bec10(
    *,
    container: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer, typing.Dict[builtins.str, typing.Any]]] = None,
    init_containers: typing.Optional[typing.Sequence[typing.Any]] = None,
    name: typing.Optional[builtins.str] = None,
    patch: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPatch, typing.Dict[builtins.str, typing.Any]]] = None,
    pod: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod, typing.Dict[builtins.str, typing.Any]]] = None,
    replicas: typing.Optional[jsii.Number] = None,
    strategy: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d111cc4e96030e1702d5d42a9ad31647b018fc27b4d041be8d86c84fa12835d(
    *,
    env: typing.Optional[typing.Sequence[typing.Any]] = None,
    image: typing.Optional[builtins.str] = None,
    image_repository: typing.Optional[builtins.str] = None,
    resources: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_mounts: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerVolumeMounts, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6213ad96ae857473f793f9ea55acd64aba32797dbcd97f8fda1603a664030c0(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4cb5a73a02495cacced3da660d923f9b22bacbc4d99471a5c8f997cc454df420(
    *,
    name: builtins.str,
    request: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1e22d86df6ed0ad3ec17c0e5e4f63f24fc035cc662c8839c25837700d02adb7(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    app_armor_profile: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextAppArmorProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    capabilities: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__751293bf068f9c4a3a9bd1aea4f2167be2053710ca4b492ca01acb19b3e71c65(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__895b3f39611ed1e6aa73b9ac3ebb12b8a43be7adcd3580b7c0ff399809ea8183(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9848cfbc2d50e83a92c0146a67322d45a9157dea6ec801e0492aee3f9bf90354(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f728ec8fa28ffe1e83571403dea5a0f3674e4e887e3659eada973f3eb6cbda0(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f1f38eeaf8bd8dd66992d8f0b2efbcdc3667fa6e52b72e81ba321f112d22652(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__160c336c4a6c5eb6d7c63e216cd7adf949de841048fa03e300871943409cedfc(
    *,
    mount_path: builtins.str,
    name: builtins.str,
    mount_propagation: typing.Optional[builtins.str] = None,
    read_only: typing.Optional[builtins.bool] = None,
    recursive_read_only: typing.Optional[builtins.str] = None,
    sub_path: typing.Optional[builtins.str] = None,
    sub_path_expr: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5624edaeb40de4d8f052577766dfab969b3e34902de1bb739b07173b5a62ea1f(
    *,
    value: typing.Any,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d6b0b9c10e2a3f213ae3a3866c1959ae905f784594b52f7428a111f6c620764(
    *,
    affinity: typing.Any = None,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    image_pull_secrets: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets, typing.Dict[builtins.str, typing.Any]]]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    priority_class_name: typing.Optional[builtins.str] = None,
    security_context: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    tolerations: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations, typing.Dict[builtins.str, typing.Any]]]] = None,
    topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints, typing.Dict[builtins.str, typing.Any]]]] = None,
    volumes: typing.Optional[typing.Sequence[typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5f85e3a824f0a2c2fb816bd7da29b6c16244b09e63ed7bf3407567b7d904956(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6afd76d1e0bc7ad1e14254043959534cb279b485ddfbaaad52bec56ea31d396(
    *,
    app_armor_profile: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextAppArmorProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    fs_group: typing.Optional[jsii.Number] = None,
    fs_group_change_policy: typing.Optional[builtins.str] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_change_policy: typing.Optional[builtins.str] = None,
    se_linux_options: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]] = None,
    supplemental_groups_policy: typing.Optional[builtins.str] = None,
    sysctls: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSysctls, typing.Dict[builtins.str, typing.Any]]]] = None,
    windows_options: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59c54e4d31939a3377624297d7574eb7ea4b6d423390d3324c5651042acc8107(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a287049602e006148d939fcb0f18ca13b0149d45cab10b0f33f520d1c97210d2(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbbed3847e034150cc56bebe42c5f0adb2b44ba83ecbfce58c4faf169dbb9046(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b415644c96a7962db9bb5d9783db76860a11b213a839f27eadefc364a7705cf9(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5730a43889e5841681dab73ac21545cc45eb9d8bfa62e97a52af5ec53c9cdead(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6421dd98942b15f4bf889eabc9324f845c291c7cfe7a23d84b349082f1c5dde0(
    *,
    effect: typing.Optional[builtins.str] = None,
    key: typing.Optional[builtins.str] = None,
    operator: typing.Optional[builtins.str] = None,
    toleration_seconds: typing.Optional[jsii.Number] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b47a85f35883afb433d7d0a62466657c1e7894ba08f337945f001a98732e447e(
    *,
    max_skew: jsii.Number,
    topology_key: builtins.str,
    when_unsatisfiable: builtins.str,
    label_selector: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    match_label_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
    min_domains: typing.Optional[jsii.Number] = None,
    node_affinity_policy: typing.Optional[builtins.str] = None,
    node_taints_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc47b1bcd76ed605636577779ac89be08066d5f6f0cfb4c005d4b53c2b2266bd(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__944b9f128484cb4a8bde93c4a85689f9ad633d93ba4baa9cf376995e8f410bea(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f813013651928fdefa65122d2642cabd83486ef5f991ed9a2e76912a620d1a2(
    *,
    rolling_update: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyDeploymentStrategyRollingUpdate, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66400f600665c06b42866d3e674d555644fd46d8e831e47e6464d0c901fbbee5(
    *,
    max_surge: typing.Any = None,
    max_unavailable: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a9b9df65e5c637e4c19a8c86578e85d72ba9af9a3604fe4c060b5c87fb0a6d0(
    *,
    max_unavailable: typing.Any = None,
    min_available: typing.Any = None,
    name: typing.Optional[builtins.str] = None,
    patch: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyPdbPatch, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__719e6f55da888e52420bd0733a2ea58c97ed6610b60427533ceb3bb553cdc0fc(
    *,
    value: typing.Any,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1bd4e457198fe74d18c81d222fa222183563523c590b2653e5994a34f47cde0(
    *,
    allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    external_traffic_policy: typing.Optional[builtins.str] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    load_balancer_class: typing.Optional[builtins.str] = None,
    load_balancer_ip: typing.Optional[builtins.str] = None,
    load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    patch: typing.Optional[typing.Union[EnvoyProxySpecProviderKubernetesEnvoyServicePatch, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a1f3476261c599532f4291ada4c0d80fcd8b962abc0a40164bdf98d82efec32(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f22e6dae9b75eae8a9d9fe7c8aafa662355067ea3fd2ba912eb275042b828ec5(
    *,
    value: typing.Any,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d3e9a916d19a1288df7b5c5c30bd12707aa4911efdca251172ec6637474c955(
    *,
    drain_timeout: typing.Optional[builtins.str] = None,
    min_drain_duration: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2582833a4f1a413475f16541b640c263927493246bf845bf8be97d6af4f965c7(
    *,
    access_log: typing.Optional[typing.Union[EnvoyProxySpecTelemetryAccessLog, typing.Dict[builtins.str, typing.Any]]] = None,
    metrics: typing.Optional[typing.Union[EnvoyProxySpecTelemetryMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
    request_id: typing.Optional[typing.Union[EnvoyProxySpecTelemetryRequestId, typing.Dict[builtins.str, typing.Any]]] = None,
    tracing: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7df0a8293bc5e3bafb3b3941003fe5f9f97d2a90c17d200e35ccde5fb36729bc(
    *,
    disable: typing.Optional[builtins.bool] = None,
    settings: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecTelemetryAccessLogSettings, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cefcf5339b5f7a59f8913613593ed37bd248a958572dd236b2e2c60c7867ebbd(
    *,
    sinks: typing.Sequence[typing.Union[EnvoyProxySpecTelemetryAccessLogSettingsSinks, typing.Dict[builtins.str, typing.Any]]],
    format: typing.Optional[typing.Union[EnvoyProxySpecTelemetryAccessLogSettingsFormat, typing.Dict[builtins.str, typing.Any]]] = None,
    matches: typing.Optional[typing.Sequence[builtins.str]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f68ba2d2ef66c9fcf1a02795abb2d05d96939911aa1ab97ebca9f9115f8ed17c(
    *,
    json: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    text: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20dc2ab1e6b8a776b1b2428fdf77ef0986e8a8a197dfa462183ad7dcad080e53(
    *,
    als: typing.Any = None,
    file: typing.Optional[typing.Union[EnvoyProxySpecTelemetryAccessLogSettingsSinksFile, typing.Dict[builtins.str, typing.Any]]] = None,
    open_telemetry: typing.Any = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76a04952ccc3eed6cfb8bb8bb06e878f90349b6c70e7f04e2670ab425f54f0dc(
    *,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0a88f51d2a736de0f8604e51a906a254a463053dbc30b49025a05b270246d07(
    *,
    cluster_stat_name: typing.Optional[builtins.str] = None,
    enable_grpc_stats: typing.Optional[builtins.bool] = None,
    enable_per_endpoint_stats: typing.Optional[builtins.bool] = None,
    enable_request_response_sizes_stats: typing.Optional[builtins.bool] = None,
    enable_virtual_host_stats: typing.Optional[builtins.bool] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[EnvoyProxySpecTelemetryMetricsMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    prometheus: typing.Optional[typing.Union[EnvoyProxySpecTelemetryMetricsPrometheus, typing.Dict[builtins.str, typing.Any]]] = None,
    sinks: typing.Optional[typing.Sequence[typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3cf50e3ef348a1319403c3e5cc7a012cfd0fc5784a5b9f988d5eb21ecd76626b(
    *,
    value: builtins.str,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61ca50875dc123de4004a81af20659b65942697afad89683450eae1f5cd9ebe5(
    *,
    compression: typing.Optional[typing.Union[EnvoyProxySpecTelemetryMetricsPrometheusCompression, typing.Dict[builtins.str, typing.Any]]] = None,
    disable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f16dd4e471092c6e74d053b49864f863d69dbbd0e4a46e8af3e8eae2860fd243(
    *,
    type: builtins.str,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Any = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5e4d12a4ca22001afb7072ec95fdcb8ea6aad1bdd16e81d44de1c8dd3c7e1bc8(
    *,
    tracing: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf54281e67aef7453a713d8aaba446e51528b9f5c706793978a4d120d0233844(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[HttpRouteFilterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2016c0e3c97b3ddf8db5759da798b3eb96f1ad0304ca584aed419c47e6db9027(
    *,
    spec: typing.Union[HttpRouteFilterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94bf0fc041a6353d73cae382d8629cbe0adb77fed11b50339800308043027b69(
    *,
    credential_injection: typing.Optional[typing.Union[HttpRouteFilterSpecCredentialInjection, typing.Dict[builtins.str, typing.Any]]] = None,
    direct_response: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponse, typing.Dict[builtins.str, typing.Any]]] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    url_rewrite: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e53c791c9fa5300b01a2618f65fd00a7ae04c8feb723bc5340a601d466b8511(
    *,
    credential: typing.Union[HttpRouteFilterSpecCredentialInjectionCredential, typing.Dict[builtins.str, typing.Any]],
    header: typing.Optional[builtins.str] = None,
    overwrite: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f64acba64d246a5936bf558d9f75a0cd1589810b8e6ccc557046aeb6ec456e96(
    *,
    value_ref: typing.Union[HttpRouteFilterSpecCredentialInjectionCredentialValueRef, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31022015abc1dfd373c2afd7c8bbc8734c95f46bab6935ee8e7d813c3a9f764e(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__401c62c5b960ddbdf70f78327c715ff48304503f544184218b277206839a865b(
    *,
    body: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponseBody, typing.Dict[builtins.str, typing.Any]]] = None,
    content_type: typing.Optional[builtins.str] = None,
    header: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponseHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    status_code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__414f27995a6ed901d897ac9d7aa6ed318546d2228489985b7441ad3aca2e9904(
    *,
    type: builtins.str,
    inline: typing.Optional[builtins.str] = None,
    value_ref: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponseBodyValueRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca67d44acac1d05b06e3595dee4d187fea7712e7f977a38915b4d33260ef2abb(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0571c938b2a2803b8b148d09bfead1481884184e4a05b625459c9d774be639a(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecDirectResponseHeaderAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecDirectResponseHeaderSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ad73d72c8337542f5cd34b2a80b2d3a1e58c7374292c89d8151d9db2e305bc6(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1262e9b6df10e977a3f6081fe794240aae4c830bf6deeb0b78d4c1b7388d650(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac1f5f13ee9fbed6cb176256cd4d903cf07611764ca54c1be31fdf058239f843(
    *,
    cookies: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecMatchesCookies, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d41f4ed01de51ab043002491c9daec9b34813277830dce3d2051b8cca50758e4(
    *,
    name: builtins.str,
    value: builtins.str,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e6ac7944248b9b8e6838bb451c455e5cffa4b39cb135c7fe08e1062dc7bb036(
    *,
    append_x_forwarded_host: typing.Optional[builtins.bool] = None,
    hostname: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewriteHostname, typing.Dict[builtins.str, typing.Any]]] = None,
    path: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewritePath, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e70968314f08475a8f651b1bca747a11abb3f8c1cfa81ab310dc2e7978a5cb6(
    *,
    type: builtins.str,
    header: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__781c46f21178a6441e6cac1166ae635c6d589743ac3781118d481fed85bfc7be(
    *,
    type: builtins.str,
    replace_regex_match: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7aa9594f2a6dea5badf01a204f618f2cb5fcfd4fbc0771c71aa2d15806ffe44d(
    *,
    pattern: builtins.str,
    substitution: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f72aa91e843ccb7af42c09f1562c4af3c4767d49f2598f6491d1bf159dffacf(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[SecurityPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4283a0c7430dd235779a5824aa466062fc3bf0240cdd82a6d85bce9df80432e5(
    *,
    spec: typing.Union[SecurityPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42073503e4df6ff7ca66efd16b0b6c0364efe6a66fd02733e484d77f057eae51(
    *,
    api_key_auth: typing.Optional[typing.Union[SecurityPolicySpecApiKeyAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    authorization: typing.Any = None,
    basic_auth: typing.Optional[typing.Union[SecurityPolicySpecBasicAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    cors: typing.Optional[typing.Union[SecurityPolicySpecCors, typing.Dict[builtins.str, typing.Any]]] = None,
    ext_auth: typing.Optional[typing.Union[SecurityPolicySpecExtAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    jwt: typing.Any = None,
    merge_type: typing.Optional[builtins.str] = None,
    oidc: typing.Any = None,
    target_ref: typing.Optional[typing.Union[SecurityPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__12ba8683e0052c367ce342ffa74fcd288dd8f3985f59b002e5130d05484160fc(
    *,
    credential_refs: typing.Sequence[typing.Union[SecurityPolicySpecApiKeyAuthCredentialRefs, typing.Dict[builtins.str, typing.Any]]],
    extract_from: typing.Sequence[typing.Union[SecurityPolicySpecApiKeyAuthExtractFrom, typing.Dict[builtins.str, typing.Any]]],
    forward_client_id_header: typing.Optional[builtins.str] = None,
    sanitize: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb9ee8186efd336a9ef375280d5506f4db2356eaf57ebf7665bbb7a420cfe71f(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd8e8dd9190f49d81acb5ee8f4e37c0e11de608555733e2f388280ba525eba6c(
    *,
    cookies: typing.Optional[typing.Sequence[builtins.str]] = None,
    headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    params: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__531ebcb778e6b31fc5dd863ff36f0eebfecf3dc860045ff428a6a9d3d8f0fd15(
    *,
    users: typing.Union[SecurityPolicySpecBasicAuthUsers, typing.Dict[builtins.str, typing.Any]],
    forward_username_header: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d6a47d0453cbc9200fd097cb1437d164ee9ece7098cc65cbc0d1b2107525a83(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30606492f2e2941b5f5213a80f478a9a9d651404e7d929e4b06259b698ce2d80(
    *,
    allow_credentials: typing.Optional[builtins.bool] = None,
    allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
    expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_age: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b13ad7d4b7bf4c6c80d709409c21086a91e047fa3c7009e776cf567b1486412d(
    *,
    body_to_ext_auth: typing.Optional[typing.Union[SecurityPolicySpecExtAuthBodyToExtAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    context_extensions: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecExtAuthContextExtensions, typing.Dict[builtins.str, typing.Any]]]] = None,
    fail_open: typing.Optional[builtins.bool] = None,
    grpc: typing.Optional[typing.Union[SecurityPolicySpecExtAuthGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    headers_to_ext_auth: typing.Optional[typing.Sequence[builtins.str]] = None,
    http: typing.Any = None,
    include_route_metadata: typing.Optional[builtins.bool] = None,
    recompute_route: typing.Optional[builtins.bool] = None,
    status_on_error: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7ec18705ecd176ad5131e850b48b0098f2bad0fd22d901730ce5f76b645a619(
    *,
    max_request_bytes: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7eb3a413e82013462e3edace2854fcbadd14ad10a37e38ef82b113ad01516cc1(
    *,
    name: builtins.str,
    type: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_ref: typing.Optional[typing.Union[SecurityPolicySpecExtAuthContextExtensionsValueRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ab740e965ff9a197bf46d1d096b1147c2b026a28342db44e1f99b70121baea0(
    *,
    group: builtins.str,
    key: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9f0d2ad53603f9024decff529d1ab338c4dc98a2f4d8b9f730c58c8f93993ee(
    *,
    backend_ref: typing.Optional[typing.Union[SecurityPolicySpecExtAuthGrpcBackendRef, typing.Dict[builtins.str, typing.Any]]] = None,
    backend_refs: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecExtAuthGrpcBackendRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    backend_settings: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ad4c8b5316304328d246ee4ed4b12455d5b97a20d1ee4322b1842d341272491(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d044280af5439e1f2719a47d5d23d7d9fb2303093663ca094d9f3edfb74f8b7a(
    *,
    name: builtins.str,
    fallback: typing.Optional[builtins.bool] = None,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0be7a19938126b8146abe6687f98affab9d9995522393a9a5bab4327236424ed(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__992be523368066ed3d8cef3a07f7e4294342b9f45997e2ffd346ab56ff5a170c(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28c4504ef25f2d15d6c87fa027fb4928f2057637781dc6f916fcb00f7d3e75c2(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[SecurityPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42b5382f89925f9d3e90b755526f6881cba274e0a923f75edf8671d49d35262a(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cdcca91f2f37473f9b8ecb5bd3b98857a3b5a29dd37113779c1f2ca255516068(
    *,
    from_: builtins.str,
    selector: typing.Optional[typing.Union[SecurityPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed998e4c308519d5457e8999bb448f93d6d847856906847a3239035748c39808(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__236ece8e3b8949e44882adbfd842183504af2b225de9133826b043a850fe598e(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass
