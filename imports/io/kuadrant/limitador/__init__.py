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


class Limitador(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="iokuadrantlimitador.Limitador",
):
    '''
    :schema: Limitador
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LimitadorSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Limitador" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c1bc92b1692a4a90a4d6ee7e3d15465abc4876bfecd99ab08b3676a263b6a5f)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = LimitadorProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LimitadorSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Limitador".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = LimitadorProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Limitador".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class LimitadorProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LimitadorSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: Limitador
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LimitadorSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9efa2b2344e2f659267f38e271891e660366a4b1fe729667e361ee92d1e4039e)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Limitador#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["LimitadorSpec"]:
        '''
        :schema: Limitador#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["LimitadorSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpec",
    jsii_struct_bases=[],
    name_mapping={
        "affinity": "affinity",
        "image": "image",
        "image_pull_secrets": "imagePullSecrets",
        "limits": "limits",
        "listener": "listener",
        "metric_labels_default": "metricLabelsDefault",
        "pdb": "pdb",
        "rate_limit_headers": "rateLimitHeaders",
        "replicas": "replicas",
        "resource_requirements": "resourceRequirements",
        "storage": "storage",
        "telemetry": "telemetry",
        "tracing": "tracing",
        "verbosity": "verbosity",
        "version": "version",
    },
)
class LimitadorSpec:
    def __init__(
        self,
        *,
        affinity: typing.Any = None,
        image: typing.Optional[builtins.str] = None,
        image_pull_secrets: typing.Optional[typing.Sequence[typing.Union["LimitadorSpecImagePullSecrets", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Sequence[typing.Union["LimitadorSpecLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        listener: typing.Optional[typing.Union["LimitadorSpecListener", typing.Dict[builtins.str, typing.Any]]] = None,
        metric_labels_default: typing.Optional[builtins.str] = None,
        pdb: typing.Optional[typing.Union["LimitadorSpecPdb", typing.Dict[builtins.str, typing.Any]]] = None,
        rate_limit_headers: typing.Optional[builtins.str] = None,
        replicas: typing.Optional[jsii.Number] = None,
        resource_requirements: typing.Optional[typing.Union["LimitadorSpecResourceRequirements", typing.Dict[builtins.str, typing.Any]]] = None,
        storage: typing.Optional[typing.Union["LimitadorSpecStorage", typing.Dict[builtins.str, typing.Any]]] = None,
        telemetry: typing.Optional[builtins.str] = None,
        tracing: typing.Optional[typing.Union["LimitadorSpecTracing", typing.Dict[builtins.str, typing.Any]]] = None,
        verbosity: typing.Optional[jsii.Number] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param affinity: 
        :param image: 
        :param image_pull_secrets: 
        :param limits: 
        :param listener: 
        :param metric_labels_default: 
        :param pdb: 
        :param rate_limit_headers: 
        :param replicas: 
        :param resource_requirements: 
        :param storage: 
        :param telemetry: 
        :param tracing: 
        :param verbosity: 
        :param version: 

        :schema: LimitadorSpec
        '''
        if isinstance(listener, dict):
            listener = LimitadorSpecListener(**listener)
        if isinstance(pdb, dict):
            pdb = LimitadorSpecPdb(**pdb)
        if isinstance(resource_requirements, dict):
            resource_requirements = LimitadorSpecResourceRequirements(**resource_requirements)
        if isinstance(storage, dict):
            storage = LimitadorSpecStorage(**storage)
        if isinstance(tracing, dict):
            tracing = LimitadorSpecTracing(**tracing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4ff0258bb7e6ea6844d41757556a2231ef477ee3d3e5c9128989da88fe982c7e)
            check_type(argname="argument affinity", value=affinity, expected_type=type_hints["affinity"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument image_pull_secrets", value=image_pull_secrets, expected_type=type_hints["image_pull_secrets"])
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument listener", value=listener, expected_type=type_hints["listener"])
            check_type(argname="argument metric_labels_default", value=metric_labels_default, expected_type=type_hints["metric_labels_default"])
            check_type(argname="argument pdb", value=pdb, expected_type=type_hints["pdb"])
            check_type(argname="argument rate_limit_headers", value=rate_limit_headers, expected_type=type_hints["rate_limit_headers"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument resource_requirements", value=resource_requirements, expected_type=type_hints["resource_requirements"])
            check_type(argname="argument storage", value=storage, expected_type=type_hints["storage"])
            check_type(argname="argument telemetry", value=telemetry, expected_type=type_hints["telemetry"])
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
            check_type(argname="argument verbosity", value=verbosity, expected_type=type_hints["verbosity"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity is not None:
            self._values["affinity"] = affinity
        if image is not None:
            self._values["image"] = image
        if image_pull_secrets is not None:
            self._values["image_pull_secrets"] = image_pull_secrets
        if limits is not None:
            self._values["limits"] = limits
        if listener is not None:
            self._values["listener"] = listener
        if metric_labels_default is not None:
            self._values["metric_labels_default"] = metric_labels_default
        if pdb is not None:
            self._values["pdb"] = pdb
        if rate_limit_headers is not None:
            self._values["rate_limit_headers"] = rate_limit_headers
        if replicas is not None:
            self._values["replicas"] = replicas
        if resource_requirements is not None:
            self._values["resource_requirements"] = resource_requirements
        if storage is not None:
            self._values["storage"] = storage
        if telemetry is not None:
            self._values["telemetry"] = telemetry
        if tracing is not None:
            self._values["tracing"] = tracing
        if verbosity is not None:
            self._values["verbosity"] = verbosity
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def affinity(self) -> typing.Any:
        '''
        :schema: LimitadorSpec#affinity
        '''
        result = self._values.get("affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpec#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_pull_secrets(
        self,
    ) -> typing.Optional[typing.List["LimitadorSpecImagePullSecrets"]]:
        '''
        :schema: LimitadorSpec#imagePullSecrets
        '''
        result = self._values.get("image_pull_secrets")
        return typing.cast(typing.Optional[typing.List["LimitadorSpecImagePullSecrets"]], result)

    @builtins.property
    def limits(self) -> typing.Optional[typing.List["LimitadorSpecLimits"]]:
        '''
        :schema: LimitadorSpec#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.List["LimitadorSpecLimits"]], result)

    @builtins.property
    def listener(self) -> typing.Optional["LimitadorSpecListener"]:
        '''
        :schema: LimitadorSpec#listener
        '''
        result = self._values.get("listener")
        return typing.cast(typing.Optional["LimitadorSpecListener"], result)

    @builtins.property
    def metric_labels_default(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpec#metricLabelsDefault
        '''
        result = self._values.get("metric_labels_default")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pdb(self) -> typing.Optional["LimitadorSpecPdb"]:
        '''
        :schema: LimitadorSpec#pdb
        '''
        result = self._values.get("pdb")
        return typing.cast(typing.Optional["LimitadorSpecPdb"], result)

    @builtins.property
    def rate_limit_headers(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpec#rateLimitHeaders
        '''
        result = self._values.get("rate_limit_headers")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpec#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def resource_requirements(
        self,
    ) -> typing.Optional["LimitadorSpecResourceRequirements"]:
        '''
        :schema: LimitadorSpec#resourceRequirements
        '''
        result = self._values.get("resource_requirements")
        return typing.cast(typing.Optional["LimitadorSpecResourceRequirements"], result)

    @builtins.property
    def storage(self) -> typing.Optional["LimitadorSpecStorage"]:
        '''
        :schema: LimitadorSpec#storage
        '''
        result = self._values.get("storage")
        return typing.cast(typing.Optional["LimitadorSpecStorage"], result)

    @builtins.property
    def telemetry(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpec#telemetry
        '''
        result = self._values.get("telemetry")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tracing(self) -> typing.Optional["LimitadorSpecTracing"]:
        '''
        :schema: LimitadorSpec#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Optional["LimitadorSpecTracing"], result)

    @builtins.property
    def verbosity(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpec#verbosity
        '''
        result = self._values.get("verbosity")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpec#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecImagePullSecrets",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class LimitadorSpecImagePullSecrets:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: LimitadorSpecImagePullSecrets
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f5dbaf13e615f37334d99280a50c02b6e71675a05bcd09aadd53898e972c1211)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecImagePullSecrets#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecImagePullSecrets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecLimits",
    jsii_struct_bases=[],
    name_mapping={
        "conditions": "conditions",
        "max_value": "maxValue",
        "namespace": "namespace",
        "seconds": "seconds",
        "variables": "variables",
        "name": "name",
    },
)
class LimitadorSpecLimits:
    def __init__(
        self,
        *,
        conditions: typing.Sequence[builtins.str],
        max_value: jsii.Number,
        namespace: builtins.str,
        seconds: jsii.Number,
        variables: typing.Sequence[builtins.str],
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param conditions: 
        :param max_value: 
        :param namespace: 
        :param seconds: 
        :param variables: 
        :param name: 

        :schema: LimitadorSpecLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc92ef573fa8f3ce9f36b6344eb7f5c8f2aa0735a3ac969b19e787618c847f6f)
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument max_value", value=max_value, expected_type=type_hints["max_value"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument seconds", value=seconds, expected_type=type_hints["seconds"])
            check_type(argname="argument variables", value=variables, expected_type=type_hints["variables"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "conditions": conditions,
            "max_value": max_value,
            "namespace": namespace,
            "seconds": seconds,
            "variables": variables,
        }
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def conditions(self) -> typing.List[builtins.str]:
        '''
        :schema: LimitadorSpecLimits#conditions
        '''
        result = self._values.get("conditions")
        assert result is not None, "Required property 'conditions' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def max_value(self) -> jsii.Number:
        '''
        :schema: LimitadorSpecLimits#max_value
        '''
        result = self._values.get("max_value")
        assert result is not None, "Required property 'max_value' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: LimitadorSpecLimits#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def seconds(self) -> jsii.Number:
        '''
        :schema: LimitadorSpecLimits#seconds
        '''
        result = self._values.get("seconds")
        assert result is not None, "Required property 'seconds' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def variables(self) -> typing.List[builtins.str]:
        '''
        :schema: LimitadorSpecLimits#variables
        '''
        result = self._values.get("variables")
        assert result is not None, "Required property 'variables' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecLimits#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecListener",
    jsii_struct_bases=[],
    name_mapping={"grpc": "grpc", "http": "http"},
)
class LimitadorSpecListener:
    def __init__(
        self,
        *,
        grpc: typing.Optional[typing.Union["LimitadorSpecListenerGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http: typing.Optional[typing.Union["LimitadorSpecListenerHttp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param grpc: 
        :param http: 

        :schema: LimitadorSpecListener
        '''
        if isinstance(grpc, dict):
            grpc = LimitadorSpecListenerGrpc(**grpc)
        if isinstance(http, dict):
            http = LimitadorSpecListenerHttp(**http)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__efb6e8ba7056a7f59a66a2211cc04b4e7051e7916516b6f1e970786263d308c1)
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc is not None:
            self._values["grpc"] = grpc
        if http is not None:
            self._values["http"] = http

    @builtins.property
    def grpc(self) -> typing.Optional["LimitadorSpecListenerGrpc"]:
        '''
        :schema: LimitadorSpecListener#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["LimitadorSpecListenerGrpc"], result)

    @builtins.property
    def http(self) -> typing.Optional["LimitadorSpecListenerHttp"]:
        '''
        :schema: LimitadorSpecListener#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["LimitadorSpecListenerHttp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecListener(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecListenerGrpc",
    jsii_struct_bases=[],
    name_mapping={"port": "port"},
)
class LimitadorSpecListenerGrpc:
    def __init__(self, *, port: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param port: 

        :schema: LimitadorSpecListenerGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1b971cf844f5b46f3a7769af28e3699815ae2eaac9629d4ad7a734e50c41b190)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpecListenerGrpc#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecListenerGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecListenerHttp",
    jsii_struct_bases=[],
    name_mapping={"port": "port"},
)
class LimitadorSpecListenerHttp:
    def __init__(self, *, port: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param port: 

        :schema: LimitadorSpecListenerHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7cfc473c2b42ba13b7314e5da60cc40d42d64c7938ddd4ef2b1038ee4bd4b16f)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpecListenerHttp#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecListenerHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecPdb",
    jsii_struct_bases=[],
    name_mapping={
        "max_unavailable": "maxUnavailable",
        "min_available": "minAvailable",
    },
)
class LimitadorSpecPdb:
    def __init__(
        self,
        *,
        max_unavailable: typing.Any = None,
        min_available: typing.Any = None,
    ) -> None:
        '''
        :param max_unavailable: 
        :param min_available: 

        :schema: LimitadorSpecPdb
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__81dcd6411ffa8f7ef340ebf66e6ebc97cd86912864c3bf34e9517a13d479fbee)
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument min_available", value=min_available, expected_type=type_hints["min_available"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if min_available is not None:
            self._values["min_available"] = min_available

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        '''
        :schema: LimitadorSpecPdb#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_available(self) -> typing.Any:
        '''
        :schema: LimitadorSpecPdb#minAvailable
        '''
        result = self._values.get("min_available")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecPdb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecResourceRequirements",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class LimitadorSpecResourceRequirements:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["LimitadorSpecResourceRequirementsClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: LimitadorSpecResourceRequirements
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bd1fc26088fd9e1a4f534f21dd788179ee2b99a9ea621dceaa34c023774d9286)
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
    ) -> typing.Optional[typing.List["LimitadorSpecResourceRequirementsClaims"]]:
        '''
        :schema: LimitadorSpecResourceRequirements#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["LimitadorSpecResourceRequirementsClaims"]], result)

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: LimitadorSpecResourceRequirements#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: LimitadorSpecResourceRequirements#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecResourceRequirements(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecResourceRequirementsClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class LimitadorSpecResourceRequirementsClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: LimitadorSpecResourceRequirementsClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b3a99ee661be6a95d8f46fb186ba73881224ee148715681a71f66705813b0149)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: LimitadorSpecResourceRequirementsClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecResourceRequirementsClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorage",
    jsii_struct_bases=[],
    name_mapping={"disk": "disk", "redis": "redis", "redis_cached": "redisCached"},
)
class LimitadorSpecStorage:
    def __init__(
        self,
        *,
        disk: typing.Optional[typing.Union["LimitadorSpecStorageDisk", typing.Dict[builtins.str, typing.Any]]] = None,
        redis: typing.Optional[typing.Union["LimitadorSpecStorageRedis", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_cached: typing.Optional[typing.Union["LimitadorSpecStorageRedisCached", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param disk: 
        :param redis: 
        :param redis_cached: 

        :schema: LimitadorSpecStorage
        '''
        if isinstance(disk, dict):
            disk = LimitadorSpecStorageDisk(**disk)
        if isinstance(redis, dict):
            redis = LimitadorSpecStorageRedis(**redis)
        if isinstance(redis_cached, dict):
            redis_cached = LimitadorSpecStorageRedisCached(**redis_cached)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8ae0f2a1dc9bc8868f4db2cb5b49805f8561495c2f9afbe48abf14a3819b0539)
            check_type(argname="argument disk", value=disk, expected_type=type_hints["disk"])
            check_type(argname="argument redis", value=redis, expected_type=type_hints["redis"])
            check_type(argname="argument redis_cached", value=redis_cached, expected_type=type_hints["redis_cached"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disk is not None:
            self._values["disk"] = disk
        if redis is not None:
            self._values["redis"] = redis
        if redis_cached is not None:
            self._values["redis_cached"] = redis_cached

    @builtins.property
    def disk(self) -> typing.Optional["LimitadorSpecStorageDisk"]:
        '''
        :schema: LimitadorSpecStorage#disk
        '''
        result = self._values.get("disk")
        return typing.cast(typing.Optional["LimitadorSpecStorageDisk"], result)

    @builtins.property
    def redis(self) -> typing.Optional["LimitadorSpecStorageRedis"]:
        '''
        :schema: LimitadorSpecStorage#redis
        '''
        result = self._values.get("redis")
        return typing.cast(typing.Optional["LimitadorSpecStorageRedis"], result)

    @builtins.property
    def redis_cached(self) -> typing.Optional["LimitadorSpecStorageRedisCached"]:
        '''
        :schema: LimitadorSpecStorage#redis-cached
        '''
        result = self._values.get("redis_cached")
        return typing.cast(typing.Optional["LimitadorSpecStorageRedisCached"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageDisk",
    jsii_struct_bases=[],
    name_mapping={
        "optimize": "optimize",
        "persistent_volume_claim": "persistentVolumeClaim",
    },
)
class LimitadorSpecStorageDisk:
    def __init__(
        self,
        *,
        optimize: typing.Optional[builtins.str] = None,
        persistent_volume_claim: typing.Optional[typing.Union["LimitadorSpecStorageDiskPersistentVolumeClaim", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param optimize: 
        :param persistent_volume_claim: 

        :schema: LimitadorSpecStorageDisk
        '''
        if isinstance(persistent_volume_claim, dict):
            persistent_volume_claim = LimitadorSpecStorageDiskPersistentVolumeClaim(**persistent_volume_claim)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c82c9e2539f6f458c168721c38fb5fb5749be5969d67d1c225729362b544c306)
            check_type(argname="argument optimize", value=optimize, expected_type=type_hints["optimize"])
            check_type(argname="argument persistent_volume_claim", value=persistent_volume_claim, expected_type=type_hints["persistent_volume_claim"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if optimize is not None:
            self._values["optimize"] = optimize
        if persistent_volume_claim is not None:
            self._values["persistent_volume_claim"] = persistent_volume_claim

    @builtins.property
    def optimize(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecStorageDisk#optimize
        '''
        result = self._values.get("optimize")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def persistent_volume_claim(
        self,
    ) -> typing.Optional["LimitadorSpecStorageDiskPersistentVolumeClaim"]:
        '''
        :schema: LimitadorSpecStorageDisk#persistentVolumeClaim
        '''
        result = self._values.get("persistent_volume_claim")
        return typing.cast(typing.Optional["LimitadorSpecStorageDiskPersistentVolumeClaim"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageDisk(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageDiskPersistentVolumeClaim",
    jsii_struct_bases=[],
    name_mapping={
        "resources": "resources",
        "storage_class_name": "storageClassName",
        "volume_name": "volumeName",
    },
)
class LimitadorSpecStorageDiskPersistentVolumeClaim:
    def __init__(
        self,
        *,
        resources: typing.Optional[typing.Union["LimitadorSpecStorageDiskPersistentVolumeClaimResources", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_class_name: typing.Optional[builtins.str] = None,
        volume_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param resources: 
        :param storage_class_name: 
        :param volume_name: 

        :schema: LimitadorSpecStorageDiskPersistentVolumeClaim
        '''
        if isinstance(resources, dict):
            resources = LimitadorSpecStorageDiskPersistentVolumeClaimResources(**resources)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1fc85a420bf96e68037dfc00e3fbe3c18fce2fa0f1bd95e7d077e6ee890a539)
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument storage_class_name", value=storage_class_name, expected_type=type_hints["storage_class_name"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if resources is not None:
            self._values["resources"] = resources
        if storage_class_name is not None:
            self._values["storage_class_name"] = storage_class_name
        if volume_name is not None:
            self._values["volume_name"] = volume_name

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["LimitadorSpecStorageDiskPersistentVolumeClaimResources"]:
        '''
        :schema: LimitadorSpecStorageDiskPersistentVolumeClaim#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["LimitadorSpecStorageDiskPersistentVolumeClaimResources"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecStorageDiskPersistentVolumeClaim#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecStorageDiskPersistentVolumeClaim#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageDiskPersistentVolumeClaim(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageDiskPersistentVolumeClaimResources",
    jsii_struct_bases=[],
    name_mapping={"requests": "requests"},
)
class LimitadorSpecStorageDiskPersistentVolumeClaimResources:
    def __init__(self, *, requests: typing.Any) -> None:
        '''
        :param requests: 

        :schema: LimitadorSpecStorageDiskPersistentVolumeClaimResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e8e17d85b8da53857da58e2df3b9c39d5ad6f0819792b0f607241d41d7e4480e)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
        }

    @builtins.property
    def requests(self) -> typing.Any:
        '''
        :schema: LimitadorSpecStorageDiskPersistentVolumeClaimResources#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageDiskPersistentVolumeClaimResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageRedis",
    jsii_struct_bases=[],
    name_mapping={"config_secret_ref": "configSecretRef"},
)
class LimitadorSpecStorageRedis:
    def __init__(
        self,
        *,
        config_secret_ref: typing.Optional[typing.Union["LimitadorSpecStorageRedisConfigSecretRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_secret_ref: 

        :schema: LimitadorSpecStorageRedis
        '''
        if isinstance(config_secret_ref, dict):
            config_secret_ref = LimitadorSpecStorageRedisConfigSecretRef(**config_secret_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c2d150a7192f9b0436b419fe41d74befc16772b3d78046f97e54df5b60d5acf2)
            check_type(argname="argument config_secret_ref", value=config_secret_ref, expected_type=type_hints["config_secret_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_secret_ref is not None:
            self._values["config_secret_ref"] = config_secret_ref

    @builtins.property
    def config_secret_ref(
        self,
    ) -> typing.Optional["LimitadorSpecStorageRedisConfigSecretRef"]:
        '''
        :schema: LimitadorSpecStorageRedis#configSecretRef
        '''
        result = self._values.get("config_secret_ref")
        return typing.cast(typing.Optional["LimitadorSpecStorageRedisConfigSecretRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageRedis(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageRedisCached",
    jsii_struct_bases=[],
    name_mapping={"config_secret_ref": "configSecretRef", "options": "options"},
)
class LimitadorSpecStorageRedisCached:
    def __init__(
        self,
        *,
        config_secret_ref: typing.Optional[typing.Union["LimitadorSpecStorageRedisCachedConfigSecretRef", typing.Dict[builtins.str, typing.Any]]] = None,
        options: typing.Optional[typing.Union["LimitadorSpecStorageRedisCachedOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_secret_ref: 
        :param options: 

        :schema: LimitadorSpecStorageRedisCached
        '''
        if isinstance(config_secret_ref, dict):
            config_secret_ref = LimitadorSpecStorageRedisCachedConfigSecretRef(**config_secret_ref)
        if isinstance(options, dict):
            options = LimitadorSpecStorageRedisCachedOptions(**options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d55e768f5d91a7e98d1b183ab54ea4f838e433134f69b541fea924e75326b40d)
            check_type(argname="argument config_secret_ref", value=config_secret_ref, expected_type=type_hints["config_secret_ref"])
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_secret_ref is not None:
            self._values["config_secret_ref"] = config_secret_ref
        if options is not None:
            self._values["options"] = options

    @builtins.property
    def config_secret_ref(
        self,
    ) -> typing.Optional["LimitadorSpecStorageRedisCachedConfigSecretRef"]:
        '''
        :schema: LimitadorSpecStorageRedisCached#configSecretRef
        '''
        result = self._values.get("config_secret_ref")
        return typing.cast(typing.Optional["LimitadorSpecStorageRedisCachedConfigSecretRef"], result)

    @builtins.property
    def options(self) -> typing.Optional["LimitadorSpecStorageRedisCachedOptions"]:
        '''
        :schema: LimitadorSpecStorageRedisCached#options
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional["LimitadorSpecStorageRedisCachedOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageRedisCached(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageRedisCachedConfigSecretRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class LimitadorSpecStorageRedisCachedConfigSecretRef:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: LimitadorSpecStorageRedisCachedConfigSecretRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3dfa693fd2939e7ec39cbfed7448ab2a63cb1e5f00bf234da1cfff985434ddb)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecStorageRedisCachedConfigSecretRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageRedisCachedConfigSecretRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageRedisCachedOptions",
    jsii_struct_bases=[],
    name_mapping={
        "batch_size": "batchSize",
        "flush_period": "flushPeriod",
        "max_cached": "maxCached",
        "response_timeout": "responseTimeout",
    },
)
class LimitadorSpecStorageRedisCachedOptions:
    def __init__(
        self,
        *,
        batch_size: typing.Optional[jsii.Number] = None,
        flush_period: typing.Optional[jsii.Number] = None,
        max_cached: typing.Optional[jsii.Number] = None,
        response_timeout: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param batch_size: 
        :param flush_period: 
        :param max_cached: 
        :param response_timeout: 

        :schema: LimitadorSpecStorageRedisCachedOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc108754737e7b753ab473cc39000f04caf3c764ed416baf55759275077802a4)
            check_type(argname="argument batch_size", value=batch_size, expected_type=type_hints["batch_size"])
            check_type(argname="argument flush_period", value=flush_period, expected_type=type_hints["flush_period"])
            check_type(argname="argument max_cached", value=max_cached, expected_type=type_hints["max_cached"])
            check_type(argname="argument response_timeout", value=response_timeout, expected_type=type_hints["response_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if batch_size is not None:
            self._values["batch_size"] = batch_size
        if flush_period is not None:
            self._values["flush_period"] = flush_period
        if max_cached is not None:
            self._values["max_cached"] = max_cached
        if response_timeout is not None:
            self._values["response_timeout"] = response_timeout

    @builtins.property
    def batch_size(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpecStorageRedisCachedOptions#batch-size
        '''
        result = self._values.get("batch_size")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def flush_period(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpecStorageRedisCachedOptions#flush-period
        '''
        result = self._values.get("flush_period")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_cached(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpecStorageRedisCachedOptions#max-cached
        '''
        result = self._values.get("max_cached")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def response_timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LimitadorSpecStorageRedisCachedOptions#response-timeout
        '''
        result = self._values.get("response_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageRedisCachedOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecStorageRedisConfigSecretRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class LimitadorSpecStorageRedisConfigSecretRef:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: LimitadorSpecStorageRedisConfigSecretRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ead64766094c74b53541314518406ddc95a9283e5582a5c4e55bac6fc05a82e9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LimitadorSpecStorageRedisConfigSecretRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecStorageRedisConfigSecretRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantlimitador.LimitadorSpecTracing",
    jsii_struct_bases=[],
    name_mapping={"endpoint": "endpoint"},
)
class LimitadorSpecTracing:
    def __init__(self, *, endpoint: builtins.str) -> None:
        '''
        :param endpoint: 

        :schema: LimitadorSpecTracing
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e270b33152d6aa3cb1c4ec1f01c9474c04d4f3c604212177a2df97a8b1c19e2f)
            check_type(argname="argument endpoint", value=endpoint, expected_type=type_hints["endpoint"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "endpoint": endpoint,
        }

    @builtins.property
    def endpoint(self) -> builtins.str:
        '''
        :schema: LimitadorSpecTracing#endpoint
        '''
        result = self._values.get("endpoint")
        assert result is not None, "Required property 'endpoint' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LimitadorSpecTracing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Limitador",
    "LimitadorProps",
    "LimitadorSpec",
    "LimitadorSpecImagePullSecrets",
    "LimitadorSpecLimits",
    "LimitadorSpecListener",
    "LimitadorSpecListenerGrpc",
    "LimitadorSpecListenerHttp",
    "LimitadorSpecPdb",
    "LimitadorSpecResourceRequirements",
    "LimitadorSpecResourceRequirementsClaims",
    "LimitadorSpecStorage",
    "LimitadorSpecStorageDisk",
    "LimitadorSpecStorageDiskPersistentVolumeClaim",
    "LimitadorSpecStorageDiskPersistentVolumeClaimResources",
    "LimitadorSpecStorageRedis",
    "LimitadorSpecStorageRedisCached",
    "LimitadorSpecStorageRedisCachedConfigSecretRef",
    "LimitadorSpecStorageRedisCachedOptions",
    "LimitadorSpecStorageRedisConfigSecretRef",
    "LimitadorSpecTracing",
]

publication.publish()

def _typecheckingstub__4c1bc92b1692a4a90a4d6ee7e3d15465abc4876bfecd99ab08b3676a263b6a5f(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LimitadorSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9efa2b2344e2f659267f38e271891e660366a4b1fe729667e361ee92d1e4039e(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LimitadorSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ff0258bb7e6ea6844d41757556a2231ef477ee3d3e5c9128989da88fe982c7e(
    *,
    affinity: typing.Any = None,
    image: typing.Optional[builtins.str] = None,
    image_pull_secrets: typing.Optional[typing.Sequence[typing.Union[LimitadorSpecImagePullSecrets, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Sequence[typing.Union[LimitadorSpecLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    listener: typing.Optional[typing.Union[LimitadorSpecListener, typing.Dict[builtins.str, typing.Any]]] = None,
    metric_labels_default: typing.Optional[builtins.str] = None,
    pdb: typing.Optional[typing.Union[LimitadorSpecPdb, typing.Dict[builtins.str, typing.Any]]] = None,
    rate_limit_headers: typing.Optional[builtins.str] = None,
    replicas: typing.Optional[jsii.Number] = None,
    resource_requirements: typing.Optional[typing.Union[LimitadorSpecResourceRequirements, typing.Dict[builtins.str, typing.Any]]] = None,
    storage: typing.Optional[typing.Union[LimitadorSpecStorage, typing.Dict[builtins.str, typing.Any]]] = None,
    telemetry: typing.Optional[builtins.str] = None,
    tracing: typing.Optional[typing.Union[LimitadorSpecTracing, typing.Dict[builtins.str, typing.Any]]] = None,
    verbosity: typing.Optional[jsii.Number] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5dbaf13e615f37334d99280a50c02b6e71675a05bcd09aadd53898e972c1211(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc92ef573fa8f3ce9f36b6344eb7f5c8f2aa0735a3ac969b19e787618c847f6f(
    *,
    conditions: typing.Sequence[builtins.str],
    max_value: jsii.Number,
    namespace: builtins.str,
    seconds: jsii.Number,
    variables: typing.Sequence[builtins.str],
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efb6e8ba7056a7f59a66a2211cc04b4e7051e7916516b6f1e970786263d308c1(
    *,
    grpc: typing.Optional[typing.Union[LimitadorSpecListenerGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http: typing.Optional[typing.Union[LimitadorSpecListenerHttp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b971cf844f5b46f3a7769af28e3699815ae2eaac9629d4ad7a734e50c41b190(
    *,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7cfc473c2b42ba13b7314e5da60cc40d42d64c7938ddd4ef2b1038ee4bd4b16f(
    *,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81dcd6411ffa8f7ef340ebf66e6ebc97cd86912864c3bf34e9517a13d479fbee(
    *,
    max_unavailable: typing.Any = None,
    min_available: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd1fc26088fd9e1a4f534f21dd788179ee2b99a9ea621dceaa34c023774d9286(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[LimitadorSpecResourceRequirementsClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3a99ee661be6a95d8f46fb186ba73881224ee148715681a71f66705813b0149(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ae0f2a1dc9bc8868f4db2cb5b49805f8561495c2f9afbe48abf14a3819b0539(
    *,
    disk: typing.Optional[typing.Union[LimitadorSpecStorageDisk, typing.Dict[builtins.str, typing.Any]]] = None,
    redis: typing.Optional[typing.Union[LimitadorSpecStorageRedis, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_cached: typing.Optional[typing.Union[LimitadorSpecStorageRedisCached, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c82c9e2539f6f458c168721c38fb5fb5749be5969d67d1c225729362b544c306(
    *,
    optimize: typing.Optional[builtins.str] = None,
    persistent_volume_claim: typing.Optional[typing.Union[LimitadorSpecStorageDiskPersistentVolumeClaim, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1fc85a420bf96e68037dfc00e3fbe3c18fce2fa0f1bd95e7d077e6ee890a539(
    *,
    resources: typing.Optional[typing.Union[LimitadorSpecStorageDiskPersistentVolumeClaimResources, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8e17d85b8da53857da58e2df3b9c39d5ad6f0819792b0f607241d41d7e4480e(
    *,
    requests: typing.Any,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2d150a7192f9b0436b419fe41d74befc16772b3d78046f97e54df5b60d5acf2(
    *,
    config_secret_ref: typing.Optional[typing.Union[LimitadorSpecStorageRedisConfigSecretRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d55e768f5d91a7e98d1b183ab54ea4f838e433134f69b541fea924e75326b40d(
    *,
    config_secret_ref: typing.Optional[typing.Union[LimitadorSpecStorageRedisCachedConfigSecretRef, typing.Dict[builtins.str, typing.Any]]] = None,
    options: typing.Optional[typing.Union[LimitadorSpecStorageRedisCachedOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3dfa693fd2939e7ec39cbfed7448ab2a63cb1e5f00bf234da1cfff985434ddb(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc108754737e7b753ab473cc39000f04caf3c764ed416baf55759275077802a4(
    *,
    batch_size: typing.Optional[jsii.Number] = None,
    flush_period: typing.Optional[jsii.Number] = None,
    max_cached: typing.Optional[jsii.Number] = None,
    response_timeout: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ead64766094c74b53541314518406ddc95a9283e5582a5c4e55bac6fc05a82e9(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e270b33152d6aa3cb1c4ec1f01c9474c04d4f3c604212177a2df97a8b1c19e2f(
    *,
    endpoint: builtins.str,
) -> None:
    """Type checking stubs"""
    pass
