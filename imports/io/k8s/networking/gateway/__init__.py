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

class Gateway(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8snetworkinggateway.Gateway'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['GatewaySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = GatewayProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['GatewaySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = GatewayProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

class GatewayClass(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8snetworkinggateway.GatewayClass'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['GatewayClassSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = GatewayClassProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['GatewayClassSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = GatewayClassProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewayClassProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class GatewayClassProps:

    def __init__(self, *, spec: typing.Union['GatewayClassSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = GatewayClassSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'GatewayClassSpec':
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
        return 'GatewayClassProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewayClassSpec', jsii_struct_bases=[], name_mapping={'controller_name': 'controllerName', 'description': 'description', 'parameters_ref': 'parametersRef'})
class GatewayClassSpec:

    def __init__(self, *, controller_name: builtins.str, description: typing.Optional[builtins.str]=None, parameters_ref: typing.Optional[typing.Union['GatewayClassSpecParametersRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(parameters_ref, dict):
            parameters_ref = GatewayClassSpecParametersRef(**parameters_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'controller_name': controller_name}
        if description is not None:
            self._values['description'] = description
        if parameters_ref is not None:
            self._values['parameters_ref'] = parameters_ref

    @builtins.property
    def controller_name(self) -> builtins.str:
        result = self._values.get('controller_name')
        assert result is not None, "Required property 'controller_name' is missing"
        return result

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return result

    @builtins.property
    def parameters_ref(self) -> typing.Optional['GatewayClassSpecParametersRef']:
        result = self._values.get('parameters_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayClassSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewayClassSpecParametersRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'namespace': 'namespace'})
class GatewayClassSpecParametersRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if namespace is not None:
            self._values['namespace'] = namespace

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
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayClassSpecParametersRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewayProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class GatewayProps:

    def __init__(self, *, spec: typing.Union['GatewaySpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = GatewaySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'GatewaySpec':
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
        return 'GatewayProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpec', jsii_struct_bases=[], name_mapping={'gateway_class_name': 'gatewayClassName', 'listeners': 'listeners', 'addresses': 'addresses', 'allowed_listeners': 'allowedListeners', 'infrastructure': 'infrastructure', 'tls': 'tls'})
class GatewaySpec:

    def __init__(self, *, gateway_class_name: builtins.str, listeners: typing.Sequence[typing.Union['GatewaySpecListeners', typing.Dict[builtins.str, typing.Any]]], addresses: typing.Optional[typing.Sequence[typing.Union['GatewaySpecAddresses', typing.Dict[builtins.str, typing.Any]]]]=None, allowed_listeners: typing.Optional[typing.Union['GatewaySpecAllowedListeners', typing.Dict[builtins.str, typing.Any]]]=None, infrastructure: typing.Optional[typing.Union['GatewaySpecInfrastructure', typing.Dict[builtins.str, typing.Any]]]=None, tls: typing.Any=None) -> None:
        if isinstance(allowed_listeners, dict):
            allowed_listeners = GatewaySpecAllowedListeners(**allowed_listeners)
        if isinstance(infrastructure, dict):
            infrastructure = GatewaySpecInfrastructure(**infrastructure)
        self._values: typing.Dict[builtins.str, typing.Any] = {'gateway_class_name': gateway_class_name, 'listeners': listeners}
        if addresses is not None:
            self._values['addresses'] = addresses
        if allowed_listeners is not None:
            self._values['allowed_listeners'] = allowed_listeners
        if infrastructure is not None:
            self._values['infrastructure'] = infrastructure
        if tls is not None:
            self._values['tls'] = tls

    @builtins.property
    def gateway_class_name(self) -> builtins.str:
        result = self._values.get('gateway_class_name')
        assert result is not None, "Required property 'gateway_class_name' is missing"
        return result

    @builtins.property
    def listeners(self) -> typing.List['GatewaySpecListeners']:
        result = self._values.get('listeners')
        assert result is not None, "Required property 'listeners' is missing"
        return result

    @builtins.property
    def addresses(self) -> typing.Optional[typing.List['GatewaySpecAddresses']]:
        result = self._values.get('addresses')
        return result

    @builtins.property
    def allowed_listeners(self) -> typing.Optional['GatewaySpecAllowedListeners']:
        result = self._values.get('allowed_listeners')
        return result

    @builtins.property
    def infrastructure(self) -> typing.Optional['GatewaySpecInfrastructure']:
        result = self._values.get('infrastructure')
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
        return 'GatewaySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecAddresses', jsii_struct_bases=[], name_mapping={'type': 'type', 'value': 'value'})
class GatewaySpecAddresses:

    def __init__(self, *, type: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if type is not None:
            self._values['type'] = type
        if value is not None:
            self._values['value'] = value

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
        return 'GatewaySpecAddresses(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecAllowedListeners', jsii_struct_bases=[], name_mapping={'namespaces': 'namespaces'})
class GatewaySpecAllowedListeners:

    def __init__(self, *, namespaces: typing.Optional[typing.Union['GatewaySpecAllowedListenersNamespaces', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(namespaces, dict):
            namespaces = GatewaySpecAllowedListenersNamespaces(**namespaces)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if namespaces is not None:
            self._values['namespaces'] = namespaces

    @builtins.property
    def namespaces(self) -> typing.Optional['GatewaySpecAllowedListenersNamespaces']:
        result = self._values.get('namespaces')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecAllowedListeners(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecAllowedListenersNamespaces', jsii_struct_bases=[], name_mapping={'from_': 'from', 'selector': 'selector'})
class GatewaySpecAllowedListenersNamespaces:

    def __init__(self, *, from_: typing.Optional[builtins.str]=None, selector: typing.Optional[typing.Union['GatewaySpecAllowedListenersNamespacesSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(selector, dict):
            selector = GatewaySpecAllowedListenersNamespacesSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if from_ is not None:
            self._values['from_'] = from_
        if selector is not None:
            self._values['selector'] = selector

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        result = self._values.get('from_')
        return result

    @builtins.property
    def selector(self) -> typing.Optional['GatewaySpecAllowedListenersNamespacesSelector']:
        result = self._values.get('selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecAllowedListenersNamespaces(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecAllowedListenersNamespacesSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class GatewaySpecAllowedListenersNamespacesSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions']]:
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
        return 'GatewaySpecAllowedListenersNamespacesSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions:

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
        return 'GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecInfrastructure', jsii_struct_bases=[], name_mapping={'annotations': 'annotations', 'labels': 'labels', 'parameters_ref': 'parametersRef'})
class GatewaySpecInfrastructure:

    def __init__(self, *, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, parameters_ref: typing.Optional[typing.Union['GatewaySpecInfrastructureParametersRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(parameters_ref, dict):
            parameters_ref = GatewaySpecInfrastructureParametersRef(**parameters_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values['annotations'] = annotations
        if labels is not None:
            self._values['labels'] = labels
        if parameters_ref is not None:
            self._values['parameters_ref'] = parameters_ref

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def parameters_ref(self) -> typing.Optional['GatewaySpecInfrastructureParametersRef']:
        result = self._values.get('parameters_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecInfrastructure(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecInfrastructureParametersRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name'})
class GatewaySpecInfrastructureParametersRef:

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
        return 'GatewaySpecInfrastructureParametersRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListeners', jsii_struct_bases=[], name_mapping={'name': 'name', 'port': 'port', 'protocol': 'protocol', 'allowed_routes': 'allowedRoutes', 'hostname': 'hostname', 'tls': 'tls'})
class GatewaySpecListeners:

    def __init__(self, *, name: builtins.str, port: jsii.Number, protocol: builtins.str, allowed_routes: typing.Optional[typing.Union['GatewaySpecListenersAllowedRoutes', typing.Dict[builtins.str, typing.Any]]]=None, hostname: typing.Optional[builtins.str]=None, tls: typing.Optional[typing.Union['GatewaySpecListenersTls', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(allowed_routes, dict):
            allowed_routes = GatewaySpecListenersAllowedRoutes(**allowed_routes)
        if isinstance(tls, dict):
            tls = GatewaySpecListenersTls(**tls)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'port': port, 'protocol': protocol}
        if allowed_routes is not None:
            self._values['allowed_routes'] = allowed_routes
        if hostname is not None:
            self._values['hostname'] = hostname
        if tls is not None:
            self._values['tls'] = tls

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def port(self) -> jsii.Number:
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    @builtins.property
    def protocol(self) -> builtins.str:
        result = self._values.get('protocol')
        assert result is not None, "Required property 'protocol' is missing"
        return result

    @builtins.property
    def allowed_routes(self) -> typing.Optional['GatewaySpecListenersAllowedRoutes']:
        result = self._values.get('allowed_routes')
        return result

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        result = self._values.get('hostname')
        return result

    @builtins.property
    def tls(self) -> typing.Optional['GatewaySpecListenersTls']:
        result = self._values.get('tls')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecListeners(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersAllowedRoutes', jsii_struct_bases=[], name_mapping={'kinds': 'kinds', 'namespaces': 'namespaces'})
class GatewaySpecListenersAllowedRoutes:

    def __init__(self, *, kinds: typing.Optional[typing.Sequence[typing.Union['GatewaySpecListenersAllowedRoutesKinds', typing.Dict[builtins.str, typing.Any]]]]=None, namespaces: typing.Optional[typing.Union['GatewaySpecListenersAllowedRoutesNamespaces', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(namespaces, dict):
            namespaces = GatewaySpecListenersAllowedRoutesNamespaces(**namespaces)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if kinds is not None:
            self._values['kinds'] = kinds
        if namespaces is not None:
            self._values['namespaces'] = namespaces

    @builtins.property
    def kinds(self) -> typing.Optional[typing.List['GatewaySpecListenersAllowedRoutesKinds']]:
        result = self._values.get('kinds')
        return result

    @builtins.property
    def namespaces(self) -> typing.Optional['GatewaySpecListenersAllowedRoutesNamespaces']:
        result = self._values.get('namespaces')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecListenersAllowedRoutes(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersAllowedRoutesKinds', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'group': 'group'})
class GatewaySpecListenersAllowedRoutesKinds:

    def __init__(self, *, kind: builtins.str, group: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind}
        if group is not None:
            self._values['group'] = group

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecListenersAllowedRoutesKinds(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersAllowedRoutesNamespaces', jsii_struct_bases=[], name_mapping={'from_': 'from', 'selector': 'selector'})
class GatewaySpecListenersAllowedRoutesNamespaces:

    def __init__(self, *, from_: typing.Optional[builtins.str]=None, selector: typing.Optional[typing.Union['GatewaySpecListenersAllowedRoutesNamespacesSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(selector, dict):
            selector = GatewaySpecListenersAllowedRoutesNamespacesSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if from_ is not None:
            self._values['from_'] = from_
        if selector is not None:
            self._values['selector'] = selector

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        result = self._values.get('from_')
        return result

    @builtins.property
    def selector(self) -> typing.Optional['GatewaySpecListenersAllowedRoutesNamespacesSelector']:
        result = self._values.get('selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecListenersAllowedRoutesNamespaces(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersAllowedRoutesNamespacesSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class GatewaySpecListenersAllowedRoutesNamespacesSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions']]:
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
        return 'GatewaySpecListenersAllowedRoutesNamespacesSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions:

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
        return 'GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersTls', jsii_struct_bases=[], name_mapping={'certificate_refs': 'certificateRefs', 'mode': 'mode', 'options': 'options'})
class GatewaySpecListenersTls:

    def __init__(self, *, certificate_refs: typing.Optional[typing.Sequence[typing.Union['GatewaySpecListenersTlsCertificateRefs', typing.Dict[builtins.str, typing.Any]]]]=None, mode: typing.Optional[builtins.str]=None, options: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if certificate_refs is not None:
            self._values['certificate_refs'] = certificate_refs
        if mode is not None:
            self._values['mode'] = mode
        if options is not None:
            self._values['options'] = options

    @builtins.property
    def certificate_refs(self) -> typing.Optional[typing.List['GatewaySpecListenersTlsCertificateRefs']]:
        result = self._values.get('certificate_refs')
        return result

    @builtins.property
    def mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mode')
        return result

    @builtins.property
    def options(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewaySpecListenersTls(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.GatewaySpecListenersTlsCertificateRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class GatewaySpecListenersTlsCertificateRefs:

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
        return 'GatewaySpecListenersTlsCertificateRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class HttpRoute(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8snetworkinggateway.HttpRoute'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['HttpRouteSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = HttpRouteProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['HttpRouteSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = HttpRouteProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class HttpRouteProps:

    def __init__(self, *, spec: typing.Union['HttpRouteSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = HttpRouteSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'HttpRouteSpec':
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
        return 'HttpRouteProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpec', jsii_struct_bases=[], name_mapping={'hostnames': 'hostnames', 'parent_refs': 'parentRefs', 'rules': 'rules'})
class HttpRouteSpec:

    def __init__(self, *, hostnames: typing.Optional[typing.Sequence[builtins.str]]=None, parent_refs: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecParentRefs', typing.Dict[builtins.str, typing.Any]]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRules', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hostnames is not None:
            self._values['hostnames'] = hostnames
        if parent_refs is not None:
            self._values['parent_refs'] = parent_refs
        if rules is not None:
            self._values['rules'] = rules

    @builtins.property
    def hostnames(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('hostnames')
        return result

    @builtins.property
    def parent_refs(self) -> typing.Optional[typing.List['HttpRouteSpecParentRefs']]:
        result = self._values.get('parent_refs')
        return result

    @builtins.property
    def rules(self) -> typing.Optional[typing.List['HttpRouteSpecRules']]:
        result = self._values.get('rules')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecParentRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port', 'section_name': 'sectionName'})
class HttpRouteSpecParentRefs:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, port: typing.Optional[jsii.Number]=None, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace
        if port is not None:
            self._values['port'] = port
        if section_name is not None:
            self._values['section_name'] = section_name

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

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecParentRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRules', jsii_struct_bases=[], name_mapping={'backend_refs': 'backendRefs', 'filters': 'filters', 'matches': 'matches', 'name': 'name', 'timeouts': 'timeouts'})
class HttpRouteSpecRules:

    def __init__(self, *, backend_refs: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesBackendRefs', typing.Dict[builtins.str, typing.Any]]]]=None, filters: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesFilters', typing.Dict[builtins.str, typing.Any]]]]=None, matches: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesMatches', typing.Dict[builtins.str, typing.Any]]]]=None, name: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['HttpRouteSpecRulesTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(timeouts, dict):
            timeouts = HttpRouteSpecRulesTimeouts(**timeouts)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_refs is not None:
            self._values['backend_refs'] = backend_refs
        if filters is not None:
            self._values['filters'] = filters
        if matches is not None:
            self._values['matches'] = matches
        if name is not None:
            self._values['name'] = name
        if timeouts is not None:
            self._values['timeouts'] = timeouts

    @builtins.property
    def backend_refs(self) -> typing.Optional[typing.List['HttpRouteSpecRulesBackendRefs']]:
        result = self._values.get('backend_refs')
        return result

    @builtins.property
    def filters(self) -> typing.Optional[typing.List['HttpRouteSpecRulesFilters']]:
        result = self._values.get('filters')
        return result

    @builtins.property
    def matches(self) -> typing.Optional[typing.List['HttpRouteSpecRulesMatches']]:
        result = self._values.get('matches')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def timeouts(self) -> typing.Optional['HttpRouteSpecRulesTimeouts']:
        result = self._values.get('timeouts')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRules(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesBackendRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'filters': 'filters', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port', 'weight': 'weight'})
class HttpRouteSpecRulesBackendRefs:

    def __init__(self, *, name: builtins.str, filters: typing.Optional[typing.Sequence[typing.Any]]=None, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, port: typing.Optional[jsii.Number]=None, weight: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if filters is not None:
            self._values['filters'] = filters
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
    def filters(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('filters')
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
        return 'HttpRouteSpecRulesBackendRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFilters', jsii_struct_bases=[], name_mapping={'type': 'type', 'cors': 'cors', 'extension_ref': 'extensionRef', 'request_header_modifier': 'requestHeaderModifier', 'request_mirror': 'requestMirror', 'request_redirect': 'requestRedirect', 'response_header_modifier': 'responseHeaderModifier', 'url_rewrite': 'urlRewrite'})
class HttpRouteSpecRulesFilters:

    def __init__(self, *, type: builtins.str, cors: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersCors', typing.Dict[builtins.str, typing.Any]]]=None, extension_ref: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersExtensionRef', typing.Dict[builtins.str, typing.Any]]]=None, request_header_modifier: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersRequestHeaderModifier', typing.Dict[builtins.str, typing.Any]]]=None, request_mirror: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersRequestMirror', typing.Dict[builtins.str, typing.Any]]]=None, request_redirect: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersRequestRedirect', typing.Dict[builtins.str, typing.Any]]]=None, response_header_modifier: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersResponseHeaderModifier', typing.Dict[builtins.str, typing.Any]]]=None, url_rewrite: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersUrlRewrite', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cors, dict):
            cors = HttpRouteSpecRulesFiltersCors(**cors)
        if isinstance(extension_ref, dict):
            extension_ref = HttpRouteSpecRulesFiltersExtensionRef(**extension_ref)
        if isinstance(request_header_modifier, dict):
            request_header_modifier = HttpRouteSpecRulesFiltersRequestHeaderModifier(**request_header_modifier)
        if isinstance(request_mirror, dict):
            request_mirror = HttpRouteSpecRulesFiltersRequestMirror(**request_mirror)
        if isinstance(request_redirect, dict):
            request_redirect = HttpRouteSpecRulesFiltersRequestRedirect(**request_redirect)
        if isinstance(response_header_modifier, dict):
            response_header_modifier = HttpRouteSpecRulesFiltersResponseHeaderModifier(**response_header_modifier)
        if isinstance(url_rewrite, dict):
            url_rewrite = HttpRouteSpecRulesFiltersUrlRewrite(**url_rewrite)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if cors is not None:
            self._values['cors'] = cors
        if extension_ref is not None:
            self._values['extension_ref'] = extension_ref
        if request_header_modifier is not None:
            self._values['request_header_modifier'] = request_header_modifier
        if request_mirror is not None:
            self._values['request_mirror'] = request_mirror
        if request_redirect is not None:
            self._values['request_redirect'] = request_redirect
        if response_header_modifier is not None:
            self._values['response_header_modifier'] = response_header_modifier
        if url_rewrite is not None:
            self._values['url_rewrite'] = url_rewrite

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def cors(self) -> typing.Optional['HttpRouteSpecRulesFiltersCors']:
        result = self._values.get('cors')
        return result

    @builtins.property
    def extension_ref(self) -> typing.Optional['HttpRouteSpecRulesFiltersExtensionRef']:
        result = self._values.get('extension_ref')
        return result

    @builtins.property
    def request_header_modifier(self) -> typing.Optional['HttpRouteSpecRulesFiltersRequestHeaderModifier']:
        result = self._values.get('request_header_modifier')
        return result

    @builtins.property
    def request_mirror(self) -> typing.Optional['HttpRouteSpecRulesFiltersRequestMirror']:
        result = self._values.get('request_mirror')
        return result

    @builtins.property
    def request_redirect(self) -> typing.Optional['HttpRouteSpecRulesFiltersRequestRedirect']:
        result = self._values.get('request_redirect')
        return result

    @builtins.property
    def response_header_modifier(self) -> typing.Optional['HttpRouteSpecRulesFiltersResponseHeaderModifier']:
        result = self._values.get('response_header_modifier')
        return result

    @builtins.property
    def url_rewrite(self) -> typing.Optional['HttpRouteSpecRulesFiltersUrlRewrite']:
        result = self._values.get('url_rewrite')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFilters(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersCors', jsii_struct_bases=[], name_mapping={'allow_credentials': 'allowCredentials', 'allow_headers': 'allowHeaders', 'allow_methods': 'allowMethods', 'allow_origins': 'allowOrigins', 'expose_headers': 'exposeHeaders', 'max_age': 'maxAge'})
class HttpRouteSpecRulesFiltersCors:

    def __init__(self, *, allow_credentials: typing.Optional[builtins.bool]=None, allow_headers: typing.Optional[typing.Sequence[builtins.str]]=None, allow_methods: typing.Optional[typing.Sequence[builtins.str]]=None, allow_origins: typing.Optional[typing.Sequence[builtins.str]]=None, expose_headers: typing.Optional[typing.Sequence[builtins.str]]=None, max_age: typing.Optional[jsii.Number]=None) -> None:
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
    def max_age(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_age')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersCors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersExtensionRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name'})
class HttpRouteSpecRulesFiltersExtensionRef:

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
        return 'HttpRouteSpecRulesFiltersExtensionRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestHeaderModifier', jsii_struct_bases=[], name_mapping={'add': 'add', 'remove': 'remove', 'set': 'set'})
class HttpRouteSpecRulesFiltersRequestHeaderModifier:

    def __init__(self, *, add: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesFiltersRequestHeaderModifierAdd', typing.Dict[builtins.str, typing.Any]]]]=None, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesFiltersRequestHeaderModifierSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def add(self) -> typing.Optional[typing.List['HttpRouteSpecRulesFiltersRequestHeaderModifierAdd']]:
        result = self._values.get('add')
        return result

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['HttpRouteSpecRulesFiltersRequestHeaderModifierSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersRequestHeaderModifier(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestHeaderModifierAdd', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpRouteSpecRulesFiltersRequestHeaderModifierAdd:

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
        return 'HttpRouteSpecRulesFiltersRequestHeaderModifierAdd(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestHeaderModifierSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpRouteSpecRulesFiltersRequestHeaderModifierSet:

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
        return 'HttpRouteSpecRulesFiltersRequestHeaderModifierSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestMirror', jsii_struct_bases=[], name_mapping={'backend_ref': 'backendRef', 'fraction': 'fraction', 'percent': 'percent'})
class HttpRouteSpecRulesFiltersRequestMirror:

    def __init__(self, *, backend_ref: typing.Union['HttpRouteSpecRulesFiltersRequestMirrorBackendRef', typing.Dict[builtins.str, typing.Any]], fraction: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersRequestMirrorFraction', typing.Dict[builtins.str, typing.Any]]]=None, percent: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(backend_ref, dict):
            backend_ref = HttpRouteSpecRulesFiltersRequestMirrorBackendRef(**backend_ref)
        if isinstance(fraction, dict):
            fraction = HttpRouteSpecRulesFiltersRequestMirrorFraction(**fraction)
        self._values: typing.Dict[builtins.str, typing.Any] = {'backend_ref': backend_ref}
        if fraction is not None:
            self._values['fraction'] = fraction
        if percent is not None:
            self._values['percent'] = percent

    @builtins.property
    def backend_ref(self) -> 'HttpRouteSpecRulesFiltersRequestMirrorBackendRef':
        result = self._values.get('backend_ref')
        assert result is not None, "Required property 'backend_ref' is missing"
        return result

    @builtins.property
    def fraction(self) -> typing.Optional['HttpRouteSpecRulesFiltersRequestMirrorFraction']:
        result = self._values.get('fraction')
        return result

    @builtins.property
    def percent(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('percent')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersRequestMirror(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestMirrorBackendRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port'})
class HttpRouteSpecRulesFiltersRequestMirrorBackendRef:

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
        return 'HttpRouteSpecRulesFiltersRequestMirrorBackendRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestMirrorFraction', jsii_struct_bases=[], name_mapping={'numerator': 'numerator', 'denominator': 'denominator'})
class HttpRouteSpecRulesFiltersRequestMirrorFraction:

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
        return 'HttpRouteSpecRulesFiltersRequestMirrorFraction(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestRedirect', jsii_struct_bases=[], name_mapping={'hostname': 'hostname', 'path': 'path', 'port': 'port', 'scheme': 'scheme', 'status_code': 'statusCode'})
class HttpRouteSpecRulesFiltersRequestRedirect:

    def __init__(self, *, hostname: typing.Optional[builtins.str]=None, path: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersRequestRedirectPath', typing.Dict[builtins.str, typing.Any]]]=None, port: typing.Optional[jsii.Number]=None, scheme: typing.Optional[builtins.str]=None, status_code: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(path, dict):
            path = HttpRouteSpecRulesFiltersRequestRedirectPath(**path)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hostname is not None:
            self._values['hostname'] = hostname
        if path is not None:
            self._values['path'] = path
        if port is not None:
            self._values['port'] = port
        if scheme is not None:
            self._values['scheme'] = scheme
        if status_code is not None:
            self._values['status_code'] = status_code

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        result = self._values.get('hostname')
        return result

    @builtins.property
    def path(self) -> typing.Optional['HttpRouteSpecRulesFiltersRequestRedirectPath']:
        result = self._values.get('path')
        return result

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
        return result

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scheme')
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
        return 'HttpRouteSpecRulesFiltersRequestRedirect(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersRequestRedirectPath', jsii_struct_bases=[], name_mapping={'type': 'type', 'replace_full_path': 'replaceFullPath', 'replace_prefix_match': 'replacePrefixMatch'})
class HttpRouteSpecRulesFiltersRequestRedirectPath:

    def __init__(self, *, type: builtins.str, replace_full_path: typing.Optional[builtins.str]=None, replace_prefix_match: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if replace_full_path is not None:
            self._values['replace_full_path'] = replace_full_path
        if replace_prefix_match is not None:
            self._values['replace_prefix_match'] = replace_prefix_match

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def replace_full_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replace_full_path')
        return result

    @builtins.property
    def replace_prefix_match(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replace_prefix_match')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersRequestRedirectPath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersResponseHeaderModifier', jsii_struct_bases=[], name_mapping={'add': 'add', 'remove': 'remove', 'set': 'set'})
class HttpRouteSpecRulesFiltersResponseHeaderModifier:

    def __init__(self, *, add: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesFiltersResponseHeaderModifierAdd', typing.Dict[builtins.str, typing.Any]]]]=None, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesFiltersResponseHeaderModifierSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def add(self) -> typing.Optional[typing.List['HttpRouteSpecRulesFiltersResponseHeaderModifierAdd']]:
        result = self._values.get('add')
        return result

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['HttpRouteSpecRulesFiltersResponseHeaderModifierSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersResponseHeaderModifier(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersResponseHeaderModifierAdd', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpRouteSpecRulesFiltersResponseHeaderModifierAdd:

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
        return 'HttpRouteSpecRulesFiltersResponseHeaderModifierAdd(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersResponseHeaderModifierSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpRouteSpecRulesFiltersResponseHeaderModifierSet:

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
        return 'HttpRouteSpecRulesFiltersResponseHeaderModifierSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersUrlRewrite', jsii_struct_bases=[], name_mapping={'hostname': 'hostname', 'path': 'path'})
class HttpRouteSpecRulesFiltersUrlRewrite:

    def __init__(self, *, hostname: typing.Optional[builtins.str]=None, path: typing.Optional[typing.Union['HttpRouteSpecRulesFiltersUrlRewritePath', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(path, dict):
            path = HttpRouteSpecRulesFiltersUrlRewritePath(**path)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hostname is not None:
            self._values['hostname'] = hostname
        if path is not None:
            self._values['path'] = path

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        result = self._values.get('hostname')
        return result

    @builtins.property
    def path(self) -> typing.Optional['HttpRouteSpecRulesFiltersUrlRewritePath']:
        result = self._values.get('path')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersUrlRewrite(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesFiltersUrlRewritePath', jsii_struct_bases=[], name_mapping={'type': 'type', 'replace_full_path': 'replaceFullPath', 'replace_prefix_match': 'replacePrefixMatch'})
class HttpRouteSpecRulesFiltersUrlRewritePath:

    def __init__(self, *, type: builtins.str, replace_full_path: typing.Optional[builtins.str]=None, replace_prefix_match: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if replace_full_path is not None:
            self._values['replace_full_path'] = replace_full_path
        if replace_prefix_match is not None:
            self._values['replace_prefix_match'] = replace_prefix_match

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def replace_full_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replace_full_path')
        return result

    @builtins.property
    def replace_prefix_match(self) -> typing.Optional[builtins.str]:
        result = self._values.get('replace_prefix_match')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesFiltersUrlRewritePath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesMatches', jsii_struct_bases=[], name_mapping={'headers': 'headers', 'method': 'method', 'path': 'path', 'query_params': 'queryParams'})
class HttpRouteSpecRulesMatches:

    def __init__(self, *, headers: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesMatchesHeaders', typing.Dict[builtins.str, typing.Any]]]]=None, method: typing.Optional[builtins.str]=None, path: typing.Optional[typing.Union['HttpRouteSpecRulesMatchesPath', typing.Dict[builtins.str, typing.Any]]]=None, query_params: typing.Optional[typing.Sequence[typing.Union['HttpRouteSpecRulesMatchesQueryParams', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(path, dict):
            path = HttpRouteSpecRulesMatchesPath(**path)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values['headers'] = headers
        if method is not None:
            self._values['method'] = method
        if path is not None:
            self._values['path'] = path
        if query_params is not None:
            self._values['query_params'] = query_params

    @builtins.property
    def headers(self) -> typing.Optional[typing.List['HttpRouteSpecRulesMatchesHeaders']]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        result = self._values.get('method')
        return result

    @builtins.property
    def path(self) -> typing.Optional['HttpRouteSpecRulesMatchesPath']:
        result = self._values.get('path')
        return result

    @builtins.property
    def query_params(self) -> typing.Optional[typing.List['HttpRouteSpecRulesMatchesQueryParams']]:
        result = self._values.get('query_params')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpRouteSpecRulesMatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesMatchesHeaders', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value', 'type': 'type'})
class HttpRouteSpecRulesMatchesHeaders:

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
        return 'HttpRouteSpecRulesMatchesHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesMatchesPath', jsii_struct_bases=[], name_mapping={'type': 'type', 'value': 'value'})
class HttpRouteSpecRulesMatchesPath:

    def __init__(self, *, type: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if type is not None:
            self._values['type'] = type
        if value is not None:
            self._values['value'] = value

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
        return 'HttpRouteSpecRulesMatchesPath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesMatchesQueryParams', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value', 'type': 'type'})
class HttpRouteSpecRulesMatchesQueryParams:

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
        return 'HttpRouteSpecRulesMatchesQueryParams(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.HttpRouteSpecRulesTimeouts', jsii_struct_bases=[], name_mapping={'backend_request': 'backendRequest', 'request': 'request'})
class HttpRouteSpecRulesTimeouts:

    def __init__(self, *, backend_request: typing.Optional[builtins.str]=None, request: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_request is not None:
            self._values['backend_request'] = backend_request
        if request is not None:
            self._values['request'] = request

    @builtins.property
    def backend_request(self) -> typing.Optional[builtins.str]:
        result = self._values.get('backend_request')
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
        return 'HttpRouteSpecRulesTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class ReferenceGrant(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8snetworkinggateway.ReferenceGrant'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['ReferenceGrantSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = ReferenceGrantProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['ReferenceGrantSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = ReferenceGrantProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iok8snetworkinggateway.ReferenceGrantProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class ReferenceGrantProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['ReferenceGrantSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ReferenceGrantSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['ReferenceGrantSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ReferenceGrantProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.ReferenceGrantSpec', jsii_struct_bases=[], name_mapping={'from_': 'from', 'to': 'to'})
class ReferenceGrantSpec:

    def __init__(self, *, from_: typing.Sequence[typing.Union['ReferenceGrantSpecFrom', typing.Dict[builtins.str, typing.Any]]], to: typing.Sequence[typing.Union['ReferenceGrantSpecTo', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'from_': from_, 'to': to}

    @builtins.property
    def from_(self) -> typing.List['ReferenceGrantSpecFrom']:
        result = self._values.get('from_')
        assert result is not None, "Required property 'from_' is missing"
        return result

    @builtins.property
    def to(self) -> typing.List['ReferenceGrantSpecTo']:
        result = self._values.get('to')
        assert result is not None, "Required property 'to' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ReferenceGrantSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.ReferenceGrantSpecFrom', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'namespace': 'namespace'})
class ReferenceGrantSpecFrom:

    def __init__(self, *, group: builtins.str, kind: builtins.str, namespace: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'namespace': namespace}

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
    def namespace(self) -> builtins.str:
        result = self._values.get('namespace')
        assert result is not None, "Required property 'namespace' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ReferenceGrantSpecFrom(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinggateway.ReferenceGrantSpecTo', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name'})
class ReferenceGrantSpecTo:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind}
        if name is not None:
            self._values['name'] = name

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
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ReferenceGrantSpecTo(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['Gateway', 'GatewayClass', 'GatewayClassProps', 'GatewayClassSpec', 'GatewayClassSpecParametersRef', 'GatewayProps', 'GatewaySpec', 'GatewaySpecAddresses', 'GatewaySpecAllowedListeners', 'GatewaySpecAllowedListenersNamespaces', 'GatewaySpecAllowedListenersNamespacesSelector', 'GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions', 'GatewaySpecInfrastructure', 'GatewaySpecInfrastructureParametersRef', 'GatewaySpecListeners', 'GatewaySpecListenersAllowedRoutes', 'GatewaySpecListenersAllowedRoutesKinds', 'GatewaySpecListenersAllowedRoutesNamespaces', 'GatewaySpecListenersAllowedRoutesNamespacesSelector', 'GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions', 'GatewaySpecListenersTls', 'GatewaySpecListenersTlsCertificateRefs', 'HttpRoute', 'HttpRouteProps', 'HttpRouteSpec', 'HttpRouteSpecParentRefs', 'HttpRouteSpecRules', 'HttpRouteSpecRulesBackendRefs', 'HttpRouteSpecRulesFilters', 'HttpRouteSpecRulesFiltersCors', 'HttpRouteSpecRulesFiltersExtensionRef', 'HttpRouteSpecRulesFiltersRequestHeaderModifier', 'HttpRouteSpecRulesFiltersRequestHeaderModifierAdd', 'HttpRouteSpecRulesFiltersRequestHeaderModifierSet', 'HttpRouteSpecRulesFiltersRequestMirror', 'HttpRouteSpecRulesFiltersRequestMirrorBackendRef', 'HttpRouteSpecRulesFiltersRequestMirrorFraction', 'HttpRouteSpecRulesFiltersRequestRedirect', 'HttpRouteSpecRulesFiltersRequestRedirectPath', 'HttpRouteSpecRulesFiltersResponseHeaderModifier', 'HttpRouteSpecRulesFiltersResponseHeaderModifierAdd', 'HttpRouteSpecRulesFiltersResponseHeaderModifierSet', 'HttpRouteSpecRulesFiltersUrlRewrite', 'HttpRouteSpecRulesFiltersUrlRewritePath', 'HttpRouteSpecRulesMatches', 'HttpRouteSpecRulesMatchesHeaders', 'HttpRouteSpecRulesMatchesPath', 'HttpRouteSpecRulesMatchesQueryParams', 'HttpRouteSpecRulesTimeouts', 'ReferenceGrant', 'ReferenceGrantProps', 'ReferenceGrantSpec', 'ReferenceGrantSpecFrom', 'ReferenceGrantSpecTo']
publication.publish()
